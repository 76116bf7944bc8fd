<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mueang::Cli</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>%n province</numerusform>
            <numerusform>%n provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::Comparison</name>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln fact</numerusform>
            <numerusform>%Ln facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::Error</name>
    <message numerus="yes">
        <source>The files in “%1” have %n problem(s).</source>
        <translation>
            <numerusform>The files in “%1” have %n problem.</numerusform>
            <numerusform>The files in “%1” have %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::Workspace</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation>
            <numerusform>%n saved view</numerusform>
            <numerusform>%n saved views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::app::Summary</name>
    <message numerus="yes">
        <source>in %Ln province(s)</source>
        <translation>
            <numerusform>in %Ln province</numerusform>
            <numerusform>in %Ln provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 area(s)</source>
        <translation>
            <numerusform>%Ln of %1 areas</numerusform>
            <numerusform>%Ln of %1 areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::catalogue::Build</name>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation>
            <numerusform>%n more problem is not listed.</numerusform>
            <numerusform>%n more problems are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the text stands only in the column %1: it is shown in both languages.</source>
        <translation>
            <numerusform>In %n row the text stands only in the column %1: it is shown in both languages.</numerusform>
            <numerusform>In %n rows the text stands only in the column %1: it is shown in both languages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This column of version 0.1 is still read (%n text(s)): write its texts in both languages, in the columns %1.</source>
        <translation>
            <numerusform>This column of version 0.1 is still read (%n text): write it in both languages, in the columns %1.</numerusform>
            <numerusform>This column of version 0.1 is still read (%n texts): write its texts in both languages, in the columns %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::AboutPage</name>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln province</numerusform>
            <numerusform>%Ln provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::ChartsView</name>
    <message numerus="yes">
        <source>%n more values in the numbers</source>
        <translation>
            <numerusform>%n more value in the numbers</numerusform>
            <numerusform>%n more values in the numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::CompareAction</name>
    <message numerus="yes">
        <source>%Ln area(s) are selected. In the table, Ctrl with a click or with the space bar selects one more, Shift with an arrow key the next ones.</source>
        <translation>
            <numerusform>%Ln area is selected. In the table, Ctrl with a click or with the space bar selects one more, Shift with an arrow key the next ones.</numerusform>
            <numerusform>%Ln areas are selected. In the table, Ctrl with a click or with the space bar selects one more, Shift with an arrow key the next ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::ComparisonDialog</name>
    <message numerus="yes">
        <source>%Ln fact(s) differ</source>
        <translation>
            <numerusform>%Ln fact differs</numerusform>
            <numerusform>%Ln facts differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known for some only</source>
        <translation>
            <numerusform>%Ln known for some only</numerusform>
            <numerusform>%Ln known for some only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln area(s)</source>
        <translation>
            <numerusform>Compare %Ln area</numerusform>
            <numerusform>Compare %Ln areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::DetailPage</name>
    <message numerus="yes">
        <source>%Ln area(s) approved</source>
        <translation>
            <numerusform>%Ln area approved</numerusform>
            <numerusform>%Ln areas approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln area</numerusform>
            <numerusform>%Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln province</numerusform>
            <numerusform>%Ln provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::EmptyState</name>
    <message numerus="yes">
        <source>Show all %n area(s)</source>
        <translation>
            <numerusform>Show the one area</numerusform>
            <numerusform>Show all %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Export %Ln area(s)…</source>
        <translation>
            <numerusform>&amp;Export %Ln area…</numerusform>
            <numerusform>&amp;Export %Ln areas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All shown: %Ln area(s)</source>
        <translation>
            <numerusform>&amp;All shown: %Ln area</numerusform>
            <numerusform>&amp;All shown: %Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln area(s)</source>
        <translation>
            <numerusform>&amp;Selected: %Ln area</numerusform>
            <numerusform>&amp;Selected: %Ln areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) exported</source>
        <translation>
            <numerusform>%Ln area exported</numerusform>
            <numerusform>%Ln areas exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n areas</source>
        <translation>
            <numerusform>%1, %n area</numerusform>
            <numerusform>%1, %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::MapPicture</name>
    <message numerus="yes">
        <source>%Ln area(s) not on the map: no place is published</source>
        <translation>
            <numerusform>%Ln area not on the map: no place is published</numerusform>
            <numerusform>%Ln areas not on the map: no place is published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::MapTexts</name>
    <message numerus="yes">
        <source>%Ln area(s) close together</source>
        <translation>
            <numerusform>%Ln area close together</numerusform>
            <numerusform>%Ln areas close together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) shown</source>
        <translation>
            <numerusform>%Ln area shown</numerusform>
            <numerusform>%Ln areas shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s), filtered out</source>
        <translation>
            <numerusform>%Ln area, filtered out</numerusform>
            <numerusform>%Ln areas, filtered out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::MessageDialog</name>
    <message numerus="yes">
        <source>%n message(s) of this kind came before this one.</source>
        <translation>
            <numerusform>%n message of this kind came before this one.</numerusform>
            <numerusform>%n messages of this kind came before this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::PrintActions</name>
    <message numerus="yes">
        <source>%Ln selected area(s)</source>
        <translation>
            <numerusform>%Ln selected area</numerusform>
            <numerusform>%Ln selected areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::TableWords</name>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln province</numerusform>
            <numerusform>%Ln provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 province(s)</source>
        <translation>
            <numerusform>%Ln of %1 provinces</numerusform>
            <numerusform>%Ln of %1 provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 meeting(s)</source>
        <translation>
            <numerusform>%Ln of %1 meetings</numerusform>
            <numerusform>%Ln of %1 meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 source(s)</source>
        <translation>
            <numerusform>%Ln of %1 sources</numerusform>
            <numerusform>%Ln of %1 sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 term(s)</source>
        <translation>
            <numerusform>%Ln of %1 terms</numerusform>
            <numerusform>%Ln of %1 terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln province(s)…</source>
        <translation>
            <numerusform>Export %Ln province…</numerusform>
            <numerusform>Export %Ln provinces…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln meeting(s)…</source>
        <translation>
            <numerusform>Export %Ln meeting…</numerusform>
            <numerusform>Export %Ln meetings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln source(s)…</source>
        <translation>
            <numerusform>Export %Ln source…</numerusform>
            <numerusform>Export %Ln sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln term(s)…</source>
        <translation>
            <numerusform>Export %Ln term…</numerusform>
            <numerusform>Export %Ln terms…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::UnplacedList</name>
    <message numerus="yes">
        <source>Place not published (%Ln)</source>
        <translation>
            <numerusform>Place not published (%Ln)</numerusform>
            <numerusform>Place not published (%Ln)</numerusform>
        </translation>
    </message>
</context>
</TS>
