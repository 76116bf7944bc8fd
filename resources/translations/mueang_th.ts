<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>mueang::Columns</name>
    <message>
        <source>Name (Thai)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mueang::Error</name>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a catalogue file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its sender for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is too small to be a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not have been copied whole: ask its sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is too large for a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was made by “mueang build”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was made by a newer version of Mueang (format %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Mueang to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has a format that is no longer read (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it again from its CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue “%1” is not built as it should be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue “%1” has a wrong value at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the CSV files that it was made from and build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue “%1” holds more than can be shown: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again; if it happens again, the file is not a sound catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another disk; an older file of that name is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The files in “%1” have %n problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct every cell that is named and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mueang failed in a way that should not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with these words: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mueang::FactSheet</name>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (Thai)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mueang::Labels</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the certified plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed in the smart city index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the area&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from its projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in secondary sources only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livable city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sure: a published list, or at least two publications, name the area and its year, and its Thai name was seen in a published list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are fairly sure: the area is certified, but its place in the list or its official Thai name was not seen, or it follows from the other entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure: no published list that names the area was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unofficial name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related; not shown to be part of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from secondary sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mueang::Measures</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction of carbon dioxide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic value expected by 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private investment expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank in the smart city index of 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score in the smart city index of 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank in the smart city index of 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score in the smart city index of 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People served by the areas of 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daytime population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered population of the district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered population of the districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered population of the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered population of the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered population of the subdistrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion zones awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion zones under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of certified areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned users a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mueang::Units</name>
    <message>
        <source>baht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baht a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place among city-based areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place among province-based areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes of CO₂ a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mueang::gui::BusyDialog</name>
    <message>
        <source>Please wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mueang::gui::ExportDialog</name>
    <message>
        <source>Export to CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with &amp;BOM (for Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protect from spreadsheet formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet may run text that begins with = + - or @; an apostrophe before it stops that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;review of the first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln area(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already; what it holds now will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;All shown: %Ln area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No filters are set: all shown is the whole catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddhist Era (2565)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common Era (2022)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mueang::gui::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n areas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::MessageDialog</name>
    <message>
        <source>Mueang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
