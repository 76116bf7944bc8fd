<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>mueang::Answer</name>
    <message>
        <source>Understood: %1</source>
        <translation>เข้าใจว่า: %1</translation>
    </message>
    <message>
        <source>In the text only: %1, at the end.</source>
        <translation>พบคำนี้ในเนื้อความเท่านั้น: %1 อยู่ท้ายรายการ</translation>
    </message>
    <message>
        <source>No certified area in %1.</source>
        <translation>ไม่มีพื้นที่ที่ได้รับการรับรองใน%1</translation>
    </message>
    <message>
        <source>No certified area belongs to: %1.</source>
        <translation>ไม่มีพื้นที่ที่ได้รับการรับรองในกลุ่มนี้: %1</translation>
    </message>
    <message>
        <source>Neighbours with areas: %1.</source>
        <translation>จังหวัดใกล้เคียงที่มีพื้นที่: %1</translation>
    </message>
    <message>
        <source>Nothing fits. Instead: %1.</source>
        <translation>ไม่พบพื้นที่ตามที่ค้นหา ลองใช้: %1</translation>
    </message>
</context>
<context>
    <name>mueang::Charts</name>
    <message>
        <source>Approval year</source>
        <translation>ปีที่รับรอง</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>City type</source>
        <translation>ประเภทเมือง</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Milestones by year</source>
        <translation>เหตุการณ์รับรองตามปี</translation>
    </message>
</context>
<context>
    <name>mueang::Cli</name>
    <message>
        <source>“%1” is built: %2, %3.</source>
        <translation>สร้าง “%1” แล้ว: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n พื้นที่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>%n จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Compiles a folder of CSV files into a catalogue; every wrong cell is named. Exit status 1 means that the files have problems.</source>
        <translation>สร้างบัญชีเมืองจากโฟลเดอร์ไฟล์ CSV และแจ้งทุกเซลล์ที่ผิด รหัสสถานะ 1 หมายความว่าไฟล์มีปัญหา</translation>
    </message>
    <message>
        <source>The catalogue to write.</source>
        <translation>ไฟล์บัญชีเมืองที่จะเขียน</translation>
    </message>
    <message>
        <source>Language of the messages: th or en.</source>
        <translation>ภาษาของข้อความ: th หรือ en</translation>
    </message>
    <message>
        <source>Give one folder, and a file by --output.</source>
        <translation>โปรดระบุหนึ่งโฟลเดอร์ และไฟล์ปลายทางด้วย --output</translation>
    </message>
    <message>
        <source>“%1” may mean: %2.</source>
        <translation>“%1” อาจหมายถึง: %2</translation>
    </message>
    <message>
        <source>No province is called “%1” (“mueang provinces --all” lists them).</source>
        <translation>ไม่มีจังหวัดชื่อ “%1” (ดูรายชื่อได้ด้วย “mueang provinces --all”)</translation>
    </message>
    <message>
        <source>No region is called “%1”.</source>
        <translation>ไม่มีภาคชื่อ “%1”</translation>
    </message>
    <message>
        <source>No area has the identifier “%1”.</source>
        <translation>ไม่มีพื้นที่ที่ใช้รหัส “%1”</translation>
    </message>
    <message>
        <source>Tells whether a file is a sound catalogue: every problem, one per line. Exit status 0 is yes, 1 no.</source>
        <translation>ตรวจว่าไฟล์เป็นบัญชีเมืองที่สมบูรณ์หรือไม่ โดยแจ้งทุกปัญหา บรรทัดละหนึ่งข้อ รหัสสถานะ 0 คือสมบูรณ์ 1 คือไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>Give one file to check.</source>
        <translation>โปรดระบุไฟล์ที่จะตรวจหนึ่งไฟล์</translation>
    </message>
    <message>
        <source>“%1” is a sound catalogue.</source>
        <translation>“%1” เป็นบัญชีเมืองที่สมบูรณ์</translation>
    </message>
    <message>
        <source>This build of Mueang has no window.</source>
        <translation>Mueang ชุดนี้สร้างขึ้นโดยไม่มีหน้าต่าง</translation>
    </message>
    <message>
        <source>“%1” is neither a command (%2) nor a catalogue file. “mueang --help” explains more.</source>
        <translation>“%1” ไม่ใช่ทั้งคำสั่ง (%2) และไฟล์บัญชีเมือง ดูวิธีใช้ได้ด้วย “mueang --help”</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8: a file of such a name cannot be opened; rename it first.</source>
        <translation>มีอาร์กิวเมนต์ที่ไม่เป็น UTF-8 จึงเปิดไฟล์ชื่อนั้นไม่ได้ โปรดเปลี่ยนชื่อไฟล์ก่อน</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>แสดงวิธีใช้นี้</translation>
    </message>
    <message>
        <source>“mueang %1 --help” explains the command.</source>
        <translation>ดูวิธีใช้คำสั่งนี้ได้ด้วย “mueang %1 --help”</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>ตัวอย่าง:</translation>
    </message>
    <message>
        <source>No window can open: there is no display (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <translation>เปิดหน้าต่างไม่ได้ เพราะไม่มีจอภาพ (ไม่ได้ตั้งค่า DISPLAY และ WAYLAND_DISPLAY)</translation>
    </message>
    <message>
        <source>No window can open: the display “%1” does not answer.</source>
        <translation>เปิดหน้าต่างไม่ได้ เพราะจอภาพ “%1” ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Only areas with all these words, Thai or English.</source>
        <translation>เฉพาะพื้นที่ที่มีคำเหล่านี้ครบทุกคำ เป็นภาษาไทยหรืออังกฤษก็ได้</translation>
    </message>
    <message>
        <source>Only this province, by a Thai or English name or its ISO code. Given several times: any of them; the same for every filter.</source>
        <translation>เฉพาะจังหวัดนี้ ระบุด้วยชื่อไทย ชื่ออังกฤษ หรือรหัส ISO หากระบุหลายครั้งจะเลือกที่ตรงกับค่าใดค่าหนึ่ง ตัวกรองอื่นก็เช่นกัน</translation>
    </message>
    <message>
        <source>Only this one of the six regions.</source>
        <translation>เฉพาะภาคนี้ จากทั้งหกภาค</translation>
    </message>
    <message>
        <source>Only areas approved in this year, as 2565 or 2022.</source>
        <translation>เฉพาะพื้นที่ที่ได้รับการรับรองในปีนี้ เช่น 2565 หรือ 2022</translation>
    </message>
    <message>
        <source>Only areas with this domain: Environment, Economy, Mobility, Energy, People, Living, Governance or unknown.</source>
        <translation>เฉพาะพื้นที่ที่มีด้านนี้: Environment, Economy, Mobility, Energy, People, Living, Governance หรือ unknown (ใช้ชื่อด้านภาษาไทยก็ได้)</translation>
    </message>
    <message>
        <source>Only this type of city: livable, new or unknown.</source>
        <translation>เฉพาะเมืองประเภทนี้: livable (เมืองเดิมน่าอยู่), new (เมืองใหม่ทันสมัย) หรือ unknown (ไม่พบข้อมูล)</translation>
    </message>
    <message>
        <source>Only entries as sure as this: high, medium or low.</source>
        <translation>เฉพาะพื้นที่ที่มีความแน่ชัดระดับนี้: high (สูง), medium (ปานกลาง) หรือ low (ต่ำ)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>เปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>list the areas that fit</source>
        <translation>แสดงรายการพื้นที่ที่ตรงกับตัวกรอง</translation>
    </message>
    <message>
        <source>everything known about areas, with sources</source>
        <translation>แสดงข้อมูลทั้งหมดของพื้นที่ พร้อมแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>the provinces and their counts</source>
        <translation>แสดงจังหวัดและจำนวนพื้นที่</translation>
    </message>
    <message>
        <source>is this file a sound catalogue?</source>
        <translation>ตรวจว่าไฟล์เป็นบัญชีเมืองที่สมบูรณ์หรือไม่</translation>
    </message>
    <message>
        <source>compile CSV files into a catalogue</source>
        <translation>สร้างบัญชีเมืองจากไฟล์ CSV</translation>
    </message>
    <message>
        <source>read this catalogue instead of the bundled one</source>
        <translation>ใช้บัญชีเมืองนี้แทนบัญชีเมืองที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>the language, instead of the system&apos;s</source>
        <translation>ใช้ภาษานี้แทนภาษาของระบบ</translation>
    </message>
    <message>
        <source>this help; “mueang list --help” explains list</source>
        <translation>แสดงวิธีใช้นี้ ส่วน “mueang list --help” อธิบายคำสั่ง list</translation>
    </message>
    <message>
        <source>the versions of all parts</source>
        <translation>แสดงรุ่นของทุกส่วนประกอบ</translation>
    </message>
    <message>
        <source>the answer is no (check, build)</source>
        <translation>คำตอบคือไม่ (check, build)</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>ใช้คำสั่งไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>a file could not be read or written</source>
        <translation>อ่านหรือเขียนไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>Mueang: the certified smart cities of Thailand.</source>
        <translation>Mueang: เมืองอัจฉริยะที่ได้รับการรับรองของประเทศไทย</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>ตัวเลือก:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>รหัสสถานะ:</translation>
    </message>
    <message>
        <source>catalogue: %1</source>
        <translation>บัญชีเมือง: %1</translation>
    </message>
    <message>
        <source>“%1” is no column: %2.</source>
        <translation>ไม่มีคอลัมน์ “%1” คอลัมน์ที่มี: %2</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” ไม่ใช่ค่าใดในนี้: %2</translation>
    </message>
    <message>
        <source>“%1” is one word too many: what to find is given by options.</source>
        <translation>“%1” เป็นคำที่เกินมา โปรดระบุสิ่งที่ต้องการหาด้วยตัวเลือก</translation>
    </message>
    <message>
        <source>Order by a column; “:desc” turns it round.</source>
        <translation>เรียงตามคอลัมน์ เติม “:desc” เพื่อเรียงย้อนกลับ</translation>
    </message>
    <message>
        <source>The columns, separated by commas:</source>
        <translation>คอลัมน์ คั่นด้วยจุลภาค:</translation>
    </message>
    <message>
        <source>Lists the certified areas that fit.</source>
        <translation>แสดงรายการพื้นที่ที่ได้รับการรับรองซึ่งตรงกับตัวกรอง</translation>
    </message>
    <message>
        <source>Another program has changes to “%1” that are not yet in the file: not shown.</source>
        <translation>โปรแกรมอื่นมีการแก้ไข “%1” ที่ยังไม่ได้บันทึกลงไฟล์ จึงไม่ได้แสดงส่วนที่แก้ไข</translation>
    </message>
    <message>
        <source>Read this catalogue instead of the bundled one.</source>
        <translation>ใช้บัญชีเมืองนี้แทนบัญชีเมืองที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>Language of names and words: th or en. The system&apos;s language unless given.</source>
        <translation>ภาษาของชื่อและข้อความ: th หรือ en หากไม่ระบุจะใช้ภาษาของระบบ</translation>
    </message>
    <message>
        <source>Years in the Buddhist or the Common Era: buddhist or common. Buddhist in Thai, Common in English unless given.</source>
        <translation>ปีเป็นพุทธศักราชหรือคริสต์ศักราช: buddhist หรือ common หากไม่ระบุ ภาษาไทยใช้ พ.ศ. ภาษาอังกฤษใช้ ค.ศ.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output (-).</source>
        <translation>เขียนลงไฟล์นี้แทนเอาต์พุตมาตรฐาน (-)</translation>
    </message>
    <message>
        <source>First line of CSV: titles for people, or keys for scripts; with keys, dates are ISO 8601.</source>
        <translation>บรรทัดแรกของ CSV: titles (ชื่อคอลัมน์สำหรับคนอ่าน) หรือ keys (คีย์สำหรับสคริปต์) เมื่อใช้ keys วันที่จะเป็นแบบ ISO 8601</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, as Excel needs it. Done for a file, not for standard output, unless given.</source>
        <translation>เริ่ม CSV ด้วย BOM ตามที่ Excel ต้องการ หากไม่ระบุจะใส่เมื่อเขียนลงไฟล์ แต่ไม่ใส่เมื่อเขียนออกเอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>No byte order mark.</source>
        <translation>ไม่ใส่ BOM</translation>
    </message>
    <message>
        <source>No apostrophe in CSV before what a spreadsheet would run as a formula.</source>
        <translation>ไม่เติมเครื่องหมาย &apos; ใน CSV หน้าข้อความที่โปรแกรมตารางคำนวณจะถือเป็นสูตร</translation>
    </message>
    <message>
        <source>“%1” is no format: %2.</source>
        <translation>ไม่มีรูปแบบ “%1” รูปแบบที่มี: %2</translation>
    </message>
    <message>
        <source>The name of the output file is empty.</source>
        <translation>ไม่ได้ระบุชื่อไฟล์ปลายทาง</translation>
    </message>
    <message>
        <source>All provinces, also those without an area yet.</source>
        <translation>ทุกจังหวัด รวมจังหวัดที่ยังไม่มีพื้นที่ด้วย</translation>
    </message>
    <message>
        <source>Lists the provinces with the number of their areas.</source>
        <translation>แสดงรายการจังหวัดพร้อมจำนวนพื้นที่</translation>
    </message>
    <message>
        <source>Shows everything known about areas, with the sources. An area is named by its identifier or by words that only it has.</source>
        <translation>แสดงข้อมูลทั้งหมดของพื้นที่ พร้อมแหล่งข้อมูล ระบุพื้นที่ด้วยรหัส หรือด้วยคำที่มีเฉพาะในพื้นที่นั้น</translation>
    </message>
    <message>
        <source>Which area? “mueang list --columns id” lists the identifiers.</source>
        <translation>โปรดระบุพื้นที่ ดูรหัสได้ด้วย “mueang list --columns id”</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>เอาต์พุตมาตรฐาน</translation>
    </message>
    <message>
        <source>“%1” is no year: write it like 2565 (Buddhist Era) or 2022 (Common Era).</source>
        <translation>“%1” ไม่ใช่ปี โปรดเขียนเช่น 2565 (พ.ศ.) หรือ 2022 (ค.ศ.)</translation>
    </message>
    <message>
        <source>Only what was typed: no other keyboard layout, similar spelling or near miss when nothing is found.</source>
        <translation>เฉพาะตามที่พิมพ์ ไม่เดาภาษาแป้นพิมพ์ การสะกด หรือคำใกล้เคียงเมื่อไม่พบ</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>หมายถึง %1 ใช่หรือไม่</translation>
    </message>
    <message>
        <source>the meetings, with dates and areas</source>
        <translation>การประชุม พร้อมวันที่และพื้นที่</translation>
    </message>
    <message>
        <source>the publications and what rests on them</source>
        <translation>แหล่งข้อมูลและข้อเท็จจริงที่อ้างอิง</translation>
    </message>
    <message>
        <source>the terms and what they mean</source>
        <translation>คำศัพท์และความหมาย</translation>
    </message>
    <message>
        <source>Lists the meetings that approved areas, with their dates and areas.</source>
        <translation>แสดงการประชุมที่รับรองพื้นที่ พร้อมวันที่และพื้นที่</translation>
    </message>
    <message>
        <source>Lists the publications with the number of facts that rest on each.</source>
        <translation>แสดงแหล่งข้อมูลพร้อมจำนวนข้อเท็จจริงที่อ้างอิงแต่ละแหล่ง</translation>
    </message>
    <message>
        <source>Lists the terms in both languages with what they mean.</source>
        <translation>แสดงคำศัพท์ทั้งสองภาษาพร้อมความหมาย</translation>
    </message>
    <message>
        <source>All rows, also those without an area that fits.</source>
        <translation>ทุกแถว รวมถึงแถวที่ไม่มีพื้นที่ตามเงื่อนไข</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n รอบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n แหล่งข้อมูล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n คำศัพท์</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rows with all these words, Thai or English.</source>
        <translation>เฉพาะแถวที่มีคำเหล่านี้ครบทุกคำ ภาษาไทยหรือภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>No round is called “%1”.</source>
        <translation>ไม่มีรอบการรับรองชื่อ “%1”</translation>
    </message>
    <message>
        <source>No organisation is called “%1”.</source>
        <translation>ไม่มีหน่วยงานชื่อ “%1”</translation>
    </message>
    <message>
        <source>Only areas of this organisation, by the start of its name.</source>
        <translation>เฉพาะพื้นที่ของหน่วยงานนี้ ตามส่วนต้นของชื่อ</translation>
    </message>
    <message>
        <source>Name two to four areas to compare. “mueang list --columns id” lists the identifiers.</source>
        <translation>โปรดระบุพื้นที่ที่จะเปรียบเทียบ 2 ถึง 4 แห่ง ดูรหัสได้ด้วย “mueang list --columns id”</translation>
    </message>
    <message>
        <source>Only the facts that differ or are known for some areas only.</source>
        <translation>เฉพาะข้อเท็จจริงที่ต่างกันหรือพบเพียงบางพื้นที่</translation>
    </message>
    <message>
        <source>Sets two to four areas side by side, fact by fact, and marks what differs. An area is named by its identifier or by words that only it has. Programs take “mueang show” in JSON.</source>
        <translation>แสดงพื้นที่ 2 ถึง 4 แห่งเทียบกันทีละข้อเท็จจริง และทำเครื่องหมายข้อที่ต่างกัน ระบุพื้นที่ด้วยรหัสหรือคำที่มีเฉพาะพื้นที่นั้น สำหรับโปรแกรมอื่นให้ใช้ “mueang show” แบบ JSON</translation>
    </message>
    <message>
        <source>two to four areas side by side</source>
        <translation>เปรียบเทียบพื้นที่ 2 ถึง 4 แห่ง</translation>
    </message>
    <message>
        <source>Form of the output, by the ending of the file unless given:</source>
        <translation>รูปแบบผลลัพธ์ หากไม่ระบุจะดูจากนามสกุลไฟล์:</translation>
    </message>
    <message>
        <source>A workbook cannot be shown in a terminal: name a file with --output.</source>
        <translation>สมุดงาน Excel แสดงในเทอร์มินัลไม่ได้ โปรดระบุชื่อไฟล์ด้วย --output</translation>
    </message>
    <message>
        <source>The sources of each area go along. Done for xlsx, json and geojson unless given.</source>
        <translation>รวมแหล่งข้อมูลของแต่ละพื้นที่ หากไม่ระบุจะรวมให้ใน xlsx, json และ geojson</translation>
    </message>
    <message>
        <source>Without the sources.</source>
        <translation>ไม่รวมแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Language of the titles above the columns, when it is not that of the names.</source>
        <translation>ภาษาของหัวคอลัมน์ เมื่อต้องการให้ต่างจากภาษาของชื่อ</translation>
    </message>
    <message>
        <source>your lists of areas, with your notes</source>
        <translation>รายการพื้นที่ที่คุณคัดไว้ พร้อมบันทึกย่อ</translation>
    </message>
    <message>
        <source>the file of your lists and notes</source>
        <translation>ไฟล์รายการและบันทึกย่อของคุณ</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>รายการที่คัดไว้</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>ไม่มีอะไรต้องทำ เพราะเป็นเช่นนั้นอยู่แล้ว</translation>
    </message>
    <message>
        <source>“show” takes no more words: the list is given by --list.</source>
        <translation>“show” ไม่รับคำเพิ่ม ให้ระบุรายการด้วย --list</translation>
    </message>
    <message>
        <source>Give one file to import.</source>
        <translation>โปรดระบุไฟล์ที่จะนำเข้าหนึ่งไฟล์</translation>
    </message>
    <message>
        <source>The list of this name: without it the first to add or remove, all to show. A new name makes a list.</source>
        <translation>รายการชื่อนี้ หากไม่ระบุ จะเพิ่มในหรือนำออกจากรายการแรก ส่วน show แสดงทุกรายการ ชื่อใหม่จะสร้างรายการใหม่</translation>
    </message>
    <message>
        <source>Shows your lists of areas with your notes; adds areas to a list and removes them; imports lists that were exported.</source>
        <translation>แสดงรายการพื้นที่ที่คุณคัดไว้พร้อมบันทึกย่อ เพิ่มหรือนำพื้นที่ออกจากรายการ และนำเข้ารายการที่ส่งออกไว้</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>ไม่มีในบัญชีเมืองนี้</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>You have no lists and notes yet (“%1”).</source>
        <translation>คุณยังไม่มีรายการและบันทึกย่อ (“%1”)</translation>
    </message>
    <message>
        <source>“%1” is sound: %2.</source>
        <translation>“%1” สมบูรณ์: %2</translation>
    </message>
    <message>
        <source>Checks the file of your lists, notes and views, copies it, or makes it as in a backup (the newest unless a file is given). Exit status of check: 0 is sound, 1 not.</source>
        <translation>ตรวจไฟล์รายการ บันทึกย่อ และมุมมองของคุณ ทำสำเนา หรือกู้คืนจากสำเนาสำรอง (ฉบับล่าสุดหากไม่ระบุไฟล์) รหัสสถานะของ check: 0 คือสมบูรณ์ 1 คือไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>You have no list yet: “mueang shortlist add ID --list NAME” makes one.</source>
        <translation>คุณยังไม่มีรายการ สร้างได้ด้วย “mueang shortlist add ID --list NAME”</translation>
    </message>
    <message>
        <source>You have no list “%1”. Your lists: %2.</source>
        <translation>คุณไม่มีรายการชื่อ “%1” รายการของคุณ: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only areas of your list of this name, in its order; without a name those of any list. Your notes are searched too.</source>
        <translation>เฉพาะพื้นที่ในรายการของคุณที่ใช้ชื่อนี้ ตามลำดับในรายการ หากไม่ระบุชื่อ หมายถึงทุกรายการ และค้นในบันทึกย่อของคุณด้วย</translation>
    </message>
    <message>
        <source>There is no view “%1”. The views are: %2.</source>
        <translation>ไม่มีมุมมอง “%1” มุมมองที่มี: %2</translation>
    </message>
    <message>
        <source>what the window shows first: table, map, charts, provinces, rounds, sources or glossary</source>
        <translation>มุมมองที่หน้าต่างแสดงเมื่อเปิด: table, map, charts, provinces, rounds, sources หรือ glossary</translation>
    </message>
    <message>
        <source>Restored the copy “%1” of %2: %3. What was there is kept as a backup.</source>
        <translation>กู้คืนจากสำเนา “%1” ที่ทำเมื่อ %2 แล้ว: %3 สิ่งที่มีอยู่เดิมเก็บไว้เป็นสำเนาสำรอง</translation>
    </message>
    <message>
        <source>done; a message says when the disk has not confirmed it</source>
        <translation>สำเร็จ หากดิสก์ยังไม่ยืนยัน จะมีข้อความแจ้ง</translation>
    </message>
    <message>
        <source>“%1” ends like no format that can be written: say --format %2.</source>
        <translation>นามสกุลไฟล์ของ “%1” ไม่ตรงกับรูปแบบที่เขียนได้ โปรดระบุ --format %2</translation>
    </message>
    <message>
        <source>Which action? One of: %1.</source>
        <translation>โปรดระบุสิ่งที่จะทำหนึ่งอย่าง: %1</translation>
    </message>
    <message>
        <source>“%1” takes one file at most.</source>
        <translation>“%1” ใช้ไฟล์ได้ไม่เกินหนึ่งไฟล์</translation>
    </message>
    <message>
        <source>Only areas approved in this round, as 1/2565.</source>
        <translation>เฉพาะพื้นที่ที่ได้รับการรับรองในรอบนี้ เช่น 1/2565</translation>
    </message>
</context>
<context>
    <name>mueang::Columns</name>
    <message>
        <source>Name (Thai)</source>
        <translation>ชื่อ (ไทย)</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>ชื่อ (อังกฤษ)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>รับรองเมื่อ</translation>
    </message>
    <message>
        <source>Logo awarded</source>
        <translation>มอบตราสัญลักษณ์เมื่อ</translation>
    </message>
    <message>
        <source>City type</source>
        <translation>ประเภทเมือง</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>ความแน่ชัด</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>ท้องที่</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Date of the population</source>
        <translation>วันที่ของจำนวนประชากร</translation>
    </message>
    <message>
        <source>Square kilometres</source>
        <translation>ตารางกิโลเมตร</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Names of the areas</source>
        <translation>รายชื่อพื้นที่</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>วันประชุม</translation>
    </message>
    <message>
        <source>Logo resolved</source>
        <translation>มีมติมอบตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Areas as stated</source>
        <translation>จำนวนพื้นที่ตามแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ผู้เผยแพร่</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>วันที่เผยแพร่</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>ข้อเท็จจริงที่อ้างอิง</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>ใช้สำหรับ</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>วันที่อ่าน</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Term (Thai)</source>
        <translation>คำศัพท์ (ไทย)</translation>
    </message>
    <message>
        <source>Term (English)</source>
        <translation>คำศัพท์ (อังกฤษ)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>คำอธิบาย</translation>
    </message>
    <message>
        <source>Note (Thai)</source>
        <translation>หมายเหตุ (ไทย)</translation>
    </message>
    <message>
        <source>Note (English)</source>
        <translation>หมายเหตุ (อังกฤษ)</translation>
    </message>
    <message>
        <source>Used for (Thai)</source>
        <translation>ใช้สำหรับ (ไทย)</translation>
    </message>
    <message>
        <source>Used for (English)</source>
        <translation>ใช้สำหรับ (อังกฤษ)</translation>
    </message>
</context>
<context>
    <name>mueang::Comparison</name>
    <message>
        <source>the same</source>
        <translation>เหมือนกัน</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ต่างกัน</translation>
    </message>
    <message>
        <source>known for some only</source>
        <translation>พบข้อมูลเพียงบางพื้นที่</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่พบข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>ข้อเท็จจริง</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>ผลการเปรียบเทียบ</translation>
    </message>
</context>
<context>
    <name>mueang::Error</name>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>ไม่มีไฟล์ “%1”</translation>
    </message>
    <message>
        <source>Check the name, or choose another file.</source>
        <translation>โปรดตรวจสอบชื่อ หรือเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>อ่านไฟล์ “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>โปรดตรวจสอบว่าคุณมีสิทธิ์อ่านไฟล์ และดิสก์ยังเชื่อมต่ออยู่</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>“%1” เป็นโฟลเดอร์หรืออุปกรณ์ ไม่ใช่ไฟล์</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>ไฟล์ “%1” ว่างเปล่า</translation>
    </message>
    <message>
        <source>Ask its sender for the file again.</source>
        <translation>โปรดขอไฟล์จากผู้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>The file “%1” is too small to be a catalogue.</source>
        <translation>ไฟล์ “%1” เล็กเกินกว่าจะเป็นบัญชีเมือง</translation>
    </message>
    <message>
        <source>It may not have been copied whole: ask its sender for it again.</source>
        <translation>อาจคัดลอกมาไม่ครบ โปรดขอไฟล์จากผู้ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a catalogue.</source>
        <translation>ไฟล์ “%1” ใหญ่เกินกว่าจะเป็นบัญชีเมือง</translation>
    </message>
    <message>
        <source>Choose a smaller catalogue.</source>
        <translation>โปรดเลือกบัญชีเมืองที่เล็กกว่านี้</translation>
    </message>
    <message>
        <source>The file “%1” is not a catalogue.</source>
        <translation>ไฟล์ “%1” ไม่ใช่บัญชีเมือง</translation>
    </message>
    <message>
        <source>Choose a file that was made by “mueang build”.</source>
        <translation>โปรดเลือกไฟล์ที่สร้างด้วย “mueang build”</translation>
    </message>
    <message>
        <source>The file “%1” is a database of another program.</source>
        <translation>ไฟล์ “%1” เป็นฐานข้อมูลของโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>The file “%1” was made by a newer version of Mueang (format %3).</source>
        <translation>ไฟล์ “%1” สร้างด้วย Mueang รุ่นใหม่กว่านี้ (รูปแบบ %3)</translation>
    </message>
    <message>
        <source>Update Mueang to open it.</source>
        <translation>โปรดปรับรุ่น Mueang เพื่อเปิดไฟล์นี้</translation>
    </message>
    <message>
        <source>Build it again from its CSV files.</source>
        <translation>โปรดสร้างใหม่จากไฟล์ CSV</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>ไฟล์ “%1” เสียหาย</translation>
    </message>
    <message>
        <source>The catalogue “%1” is not built as it should be: %2.</source>
        <translation>โครงสร้างของบัญชีเมือง “%1” ไม่ถูกต้อง: %2</translation>
    </message>
    <message>
        <source>The catalogue “%1” has a wrong value at %2.</source>
        <translation>บัญชีเมือง “%1” มีค่าผิดที่ %2</translation>
    </message>
    <message>
        <source>Correct the CSV files that it was made from and build it again.</source>
        <translation>โปรดแก้ไฟล์ CSV ต้นทางแล้วสร้างใหม่</translation>
    </message>
    <message>
        <source>The catalogue “%1” holds more than can be shown: %2.</source>
        <translation>บัญชีเมือง “%1” มีข้อมูลมากเกินกว่าจะแสดงได้: %2</translation>
    </message>
    <message>
        <source>Reading “%1” took too long and was stopped.</source>
        <translation>การอ่าน “%1” ใช้เวลานานเกินไปจึงหยุดไว้</translation>
    </message>
    <message>
        <source>Try it again; if it happens again, the file is not a sound catalogue.</source>
        <translation>โปรดลองอีกครั้ง หากยังเกิดซ้ำ แสดงว่าไฟล์ไม่ใช่บัญชีเมืองที่สมบูรณ์</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>ยกเลิกการทำงานแล้ว</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>ไม่มีโฟลเดอร์สำหรับ “%1”</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one.</source>
        <translation>โปรดสร้างโฟลเดอร์ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>เขียน “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or another name.</source>
        <translation>โปรดเลือกโฟลเดอร์ที่คุณมีสิทธิ์เขียน หรือใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>เนื้อที่ไม่พอสำหรับเขียน “%1”</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; an older file of that name is unchanged.</source>
        <translation>โปรดเพิ่มเนื้อที่ว่างหรือเลือกดิสก์อื่น ไฟล์เดิมที่ใช้ชื่อนี้ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was not replaced.</source>
        <translation>“%1” ไม่ใช่ไฟล์ปกติ จึงไม่ได้เขียนทับ</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>โปรดเลือกชื่ออื่น</translation>
    </message>
    <message numerus="yes">
        <source>The files in “%1” have %n problem(s).</source>
        <translation>
            <numerusform>ไฟล์ใน “%1” มีปัญหา %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct every cell that is named and build again.</source>
        <translation>โปรดแก้ทุกเซลล์ที่แจ้งไว้แล้วสร้างใหม่</translation>
    </message>
    <message>
        <source>Mueang failed in a way that should not happen.</source>
        <translation>Mueang เกิดข้อผิดพลาดที่ไม่ควรเกิดขึ้น</translation>
    </message>
    <message>
        <source>Please report it with these words: %3</source>
        <translation>โปรดแจ้งปัญหาพร้อมข้อความนี้: %3</translation>
    </message>
    <message>
        <source>A workbook has no room for so many rows: %3 at most.</source>
        <translation>สมุดงาน Excel เก็บแถวจำนวนเท่านี้ไม่ได้ เก็บได้มากที่สุด %3 แถว</translation>
    </message>
    <message>
        <source>Filter the list, or choose another format such as CSV.</source>
        <translation>โปรดกรองรายการให้สั้นลง หรือเลือกรูปแบบอื่น เช่น CSV</translation>
    </message>
    <message>
        <source>“%1” holds no lists and notes of Mueang.</source>
        <translation>“%1” ไม่ใช่ไฟล์รายการและบันทึกย่อของ Mueang</translation>
    </message>
    <message>
        <source>Choose another file; if it stands where your lists and notes should be, move it away.</source>
        <translation>โปรดเลือกไฟล์อื่น หากไฟล์นี้อยู่ในที่ที่ควรเป็นรายการและบันทึกย่อของคุณ ให้ย้ายออกไปก่อน</translation>
    </message>
    <message>
        <source>The lists and notes in “%1” are damaged.</source>
        <translation>รายการและบันทึกย่อใน “%1” เสียหาย</translation>
    </message>
    <message>
        <source>Start Mueang again: it restores the newest backup.</source>
        <translation>โปรดเปิด Mueang ใหม่ โปรแกรมจะกู้คืนจากสำเนาสำรองล่าสุด</translation>
    </message>
    <message>
        <source>Another program is writing to “%1” and does not end.</source>
        <translation>โปรแกรมอื่นกำลังเขียนไฟล์ “%1” และยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>โปรดลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere at the same time.</source>
        <translation>มีการแก้ไข “%1” จากที่อื่นในเวลาเดียวกัน</translation>
    </message>
    <message>
        <source>Nothing was overwritten: look at it and try again.</source>
        <translation>ไม่มีการเขียนทับข้อมูลใด โปรดตรวจดูแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There is already one called “%1”.</source>
        <translation>มีชื่อ “%1” อยู่แล้ว</translation>
    </message>
    <message>
        <source>Choose a name that differs in more than capitals and blanks.</source>
        <translation>โปรดใช้ชื่อที่ต่างกันมากกว่าตัวพิมพ์ใหญ่เล็กและช่องว่าง</translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation>“%1” ใช้เป็นชื่อไม่ได้</translation>
    </message>
    <message>
        <source>Write 1 to %3 characters.</source>
        <translation>โปรดพิมพ์ 1 ถึง %3 อักขระ</translation>
    </message>
    <message>
        <source>The note is longer than %3 characters.</source>
        <translation>บันทึกย่อยาวเกิน %3 อักขระ</translation>
    </message>
    <message>
        <source>Shorten it; what was saved before is unchanged.</source>
        <translation>โปรดย่อให้สั้นลง สิ่งที่บันทึกไว้ก่อนหน้านี้ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %3.</source>
        <translation>นำเข้า “%1” ไม่ได้: %3</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>โปรดเลือกไฟล์</translation>
    </message>
    <message>
        <source>Nothing was changed. Mueang reads lists that it exported as CSV, TSV or JSON.</source>
        <translation>ไม่มีการแก้ไขข้อมูลใด Mueang อ่านรายการที่ส่งออกจากโปรแกรมเป็น CSV, TSV หรือ JSON</translation>
    </message>
    <message>
        <source>“%1” is larger than a file of lists and notes may be: %3.</source>
        <translation>“%1” ใหญ่เกินกว่าที่ไฟล์รายการและบันทึกย่อจะเป็นได้: %3</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file, or take away lists that are no longer needed.</source>
        <translation>ไม่มีการแก้ไขข้อมูลใด โปรดเลือกไฟล์อื่น หรือลบรายการที่ไม่ใช้แล้ว</translation>
    </message>
    <message>
        <source>“%1” is a link to “%3”, which is not there.</source>
        <translation>“%1” เป็นลิงก์ไปยัง “%3” ซึ่งไม่มีอยู่</translation>
    </message>
    <message>
        <source>Connect the disk or stick that it lies on; without it, your lists and notes cannot be read. If it is gone for good, remove the link.</source>
        <translation>โปรดเชื่อมต่อดิสก์หรือแฟลชไดรฟ์ที่เก็บไฟล์นั้น หากไม่เชื่อมต่อจะอ่านรายการและบันทึกย่อของคุณไม่ได้ หากไม่มีดิสก์นั้นแล้ว ให้ลบลิงก์ออก</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to another user (%3).</source>
        <translation>โฟลเดอร์ “%1” เป็นของผู้ใช้อื่น (%3)</translation>
    </message>
    <message>
        <source>Mueang keeps nothing in it. Take it away, or start Mueang as its owner.</source>
        <translation>Mueang ไม่เก็บสิ่งใดไว้ในโฟลเดอร์นี้ โปรดย้ายโฟลเดอร์ออก หรือเปิด Mueang ในนามเจ้าของโฟลเดอร์</translation>
    </message>
    <message>
        <source>The name “%1” is too long for a file.</source>
        <translation>ชื่อ “%1” ยาวเกินไปสำหรับไฟล์</translation>
    </message>
    <message>
        <source>Choose a shorter one: 255 bytes at most, or 85 Thai letters.</source>
        <translation>โปรดตั้งชื่อให้สั้นลง ไม่เกิน 255 ไบต์ หรืออักษรไทย 85 ตัว</translation>
    </message>
    <message>
        <source>The disk failed while “%1” was written.</source>
        <translation>ดิสก์ขัดข้องขณะเขียน “%1”</translation>
    </message>
    <message>
        <source>Check the disk or choose another one; an older file of that name is unchanged.</source>
        <translation>โปรดตรวจสอบดิสก์หรือเลือกดิสก์อื่น ไฟล์เดิมที่ใช้ชื่อนี้ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>“%1” is written, but the disk has not confirmed that it is safe there.</source>
        <translation>เขียน “%1” แล้ว แต่ดิสก์ยังไม่ยืนยันว่าเก็บไว้อย่างปลอดภัย</translation>
    </message>
    <message>
        <source>It may be lost if the power fails now: check the disk, and keep another copy.</source>
        <translation>หากไฟดับตอนนี้ข้อมูลอาจสูญหาย โปรดตรวจสอบดิสก์และเก็บสำเนาไว้อีกแห่ง</translation>
    </message>
    <message>
        <source>“%1” is a link of another user, in a folder that others may write to: it was not followed.</source>
        <translation>“%1” เป็นลิงก์ของผู้ใช้อื่นในโฟลเดอร์ที่ผู้อื่นเขียนได้ จึงไม่เขียนตามลิงก์นี้</translation>
    </message>
    <message>
        <source>Choose another folder, or name the file that is meant.</source>
        <translation>โปรดเลือกโฟลเดอร์อื่น หรือระบุไฟล์ปลายทางโดยตรง</translation>
    </message>
    <message>
        <source>“%1” is one of the files that are read: it was not replaced.</source>
        <translation>“%1” เป็นไฟล์ที่กำลังอ่านอยู่ จึงไม่ได้เขียนทับ</translation>
    </message>
    <message>
        <source>“%1” holds a catalogue, or lists and notes: it was not replaced.</source>
        <translation>“%1” เก็บบัญชีเมือง หรือรายการและบันทึกย่อไว้ จึงไม่ได้เขียนทับ</translation>
    </message>
    <message>
        <source>The catalogue “%1” holds more on one record than can be shown: %2.</source>
        <translation>บัญชีเมือง “%1” มีข้อมูลในระเบียนเดียวมากเกินกว่าจะแสดงได้: %2</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>ไม่มีโฟลเดอร์ “%1”</translation>
    </message>
    <message>
        <source>Give the folder that holds the CSV files.</source>
        <translation>โปรดระบุโฟลเดอร์ที่มีไฟล์ CSV</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>อ่านโฟลเดอร์ “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>The file “%1” was made by version %3 of Mueang, whose format is no longer read.</source>
        <translation>ไฟล์ “%1” สร้างด้วย Mueang รุ่น %3 ซึ่งรุ่นนี้ไม่อ่านรูปแบบนั้นแล้ว</translation>
    </message>
    <message>
        <source>Build it again from its CSV files: “mueang build FOLDER --output FILE”.</source>
        <translation>สร้างใหม่จากไฟล์ CSV ของบัญชีเมืองนั้นด้วยคำสั่ง “mueang build โฟลเดอร์ --output ไฟล์”</translation>
    </message>
</context>
<context>
    <name>mueang::FactSheet</name>
    <message>
        <source>Milestones</source>
        <translation>เหตุการณ์รับรอง</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>รางวัล</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ชื่ออื่น</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Sources of the entry</source>
        <translation>แหล่งข้อมูลของพื้นที่</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>ข้อมูลแน่ชัดเพียงใด</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1 ลำดับที่ %2</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>ไม่พบข้อมูลวันที่</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ที่ตั้ง</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>โดยประมาณ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>ข้อมูลทั่วไป</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
</context>
<context>
    <name>mueang::Facts</name>
    <message>
        <source>Entries</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>เหตุการณ์รับรอง</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>รางวัล</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ที่ตั้ง</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>คำศัพท์</translation>
    </message>
    <message>
        <source>Figures of the country</source>
        <translation>ตัวเลขระดับประเทศ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>สรุปพื้นที่</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>คำสำหรับค้นหา</translation>
    </message>
</context>
<context>
    <name>mueang::Filters</name>
    <message>
        <source>Year not known</source>
        <translation>ไม่พบข้อมูลปี</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>รับรองปี %1</translation>
    </message>
    <message>
        <source>Domains not known</source>
        <translation>ไม่พบข้อมูลด้าน</translation>
    </message>
    <message>
        <source>Domains named by the plan</source>
        <translation>เฉพาะด้านที่ระบุในแผน</translation>
    </message>
    <message>
        <source>Type not known</source>
        <translation>ไม่พบข้อมูลประเภท</translation>
    </message>
    <message>
        <source>Verification: %1</source>
        <translation>ความแน่ชัด: %1</translation>
    </message>
    <message>
        <source>Round not known</source>
        <translation>ไม่พบข้อมูลรอบ</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>รอบ: %1</translation>
    </message>
    <message>
        <source>Organisation not known</source>
        <translation>ไม่พบข้อมูลหน่วยงาน</translation>
    </message>
    <message>
        <source>%1, from the last</source>
        <translation>%1 จากท้ายไปต้น</translation>
    </message>
    <message>
        <source>%1, from the first</source>
        <translation>%1 จากต้นไปท้าย</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>รายการ: %1</translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>รายการที่ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>ตามลำดับในรายการ</translation>
    </message>
</context>
<context>
    <name>mueang::Formats</name>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice: dates are dates; filters and sources on a second sheet.</source>
        <translation>สำหรับ Excel และ LibreOffice วันที่เป็นวันที่จริง ตัวกรองและแหล่งข้อมูลอยู่แผ่นที่สอง</translation>
    </message>
    <message>
        <source>CSV, separated by commas</source>
        <translation>CSV คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>For nearly every program: plain text, a line for each area.</source>
        <translation>ใช้ได้กับแทบทุกโปรแกรม เป็นข้อความธรรมดา พื้นที่ละหนึ่งบรรทัด</translation>
    </message>
    <message>
        <source>TSV, separated by tabs</source>
        <translation>TSV คั่นด้วยแท็บ</translation>
    </message>
    <message>
        <source>As CSV, for programs that want tabs between the cells.</source>
        <translation>เหมือน CSV สำหรับโปรแกรมที่ต้องการแท็บคั่นระหว่างเซลล์</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: every value with its type, stable English keys.</source>
        <translation>สำหรับโปรแกรม ทุกค่ามีชนิดข้อมูล ชื่อคีย์ภาษาอังกฤษคงที่</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>For maps such as QGIS: each area as a point, where its place is known.</source>
        <translation>สำหรับแผนที่ เช่น QGIS แต่ละพื้นที่เป็นจุด เมื่อทราบที่ตั้ง</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For documents and wikis: a table that can be read as it is.</source>
        <translation>สำหรับเอกสารและวิกิ เป็นตารางที่อ่านได้ทันที</translation>
    </message>
</context>
<context>
    <name>mueang::Guess</name>
    <message>
        <source>Showing results for “%1” (typed in the other keyboard layout).</source>
        <translation>แสดงผลสำหรับ “%1” (แป้นพิมพ์ผิดภาษา)</translation>
    </message>
    <message>
        <source>Showing results for “%1” (similar spelling).</source>
        <translation>แสดงผลสำหรับ “%1” (สะกดใกล้เคียง)</translation>
    </message>
    <message>
        <source>Showing results with a similar spelling.</source>
        <translation>แสดงผลที่สะกดใกล้เคียง</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>หมายถึง “%1” ใช่หรือไม่</translation>
    </message>
    <message>
        <source>Showing what comes nearest to the search text.</source>
        <translation>แสดงผลที่ใกล้เคียงคำค้นที่สุด</translation>
    </message>
</context>
<context>
    <name>mueang::Labels</name>
    <message>
        <source>Not known</source>
        <translation>ไม่พบข้อมูล</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>สิ่งแวดล้อม</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>เศรษฐกิจ</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>การเดินทางและขนส่ง</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>พลังงาน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>พลเมือง</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>การดำรงชีวิต</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>การบริหารภาครัฐ</translation>
    </message>
    <message>
        <source>named in the certified plan</source>
        <translation>ระบุไว้ในแผนซึ่งได้รับการรับรอง</translation>
    </message>
    <message>
        <source>assessed in the smart city index</source>
        <translation>ประเมินในดัชนีเมืองอัจฉริยะ</translation>
    </message>
    <message>
        <source>read from the area&apos;s title</source>
        <translation>อนุมานจากชื่อพื้นที่</translation>
    </message>
    <message>
        <source>read from its projects</source>
        <translation>อนุมานจากโครงการของพื้นที่</translation>
    </message>
    <message>
        <source>named in secondary sources only</source>
        <translation>ระบุไว้ในแหล่งข้อมูลทุติยภูมิเท่านั้น</translation>
    </message>
    <message>
        <source>Livable city</source>
        <translation>เมืองเดิมน่าอยู่</translation>
    </message>
    <message>
        <source>New city</source>
        <translation>เมืองใหม่ทันสมัย</translation>
    </message>
    <message>
        <source>High</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ปานกลาง</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>We are sure: a published list, or at least two publications, name the area and its year, and its Thai name was seen in a published list.</source>
        <translation>แน่ชัด: ประกาศรายชื่อ หรือแหล่งข้อมูลอย่างน้อยสองแหล่ง ระบุพื้นที่และปีไว้ และพบชื่อภาษาไทยในประกาศรายชื่อ</translation>
    </message>
    <message>
        <source>We are fairly sure: the area is certified, but its place in the list or its official Thai name was not seen, or it follows from the other entries.</source>
        <translation>ค่อนข้างแน่ชัด: พื้นที่ได้รับการรับรองแล้ว แต่ไม่พบลำดับในรายชื่อหรือชื่อทางการภาษาไทย หรือสรุปจากข้อมูลของพื้นที่อื่น</translation>
    </message>
    <message>
        <source>We are not sure: no published list that names the area was seen.</source>
        <translation>ยังไม่แน่ชัด: ไม่พบประกาศรายชื่อที่ระบุพื้นที่นี้</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>ชื่อทางการ</translation>
    </message>
    <message>
        <source>unofficial name</source>
        <translation>ชื่อไม่เป็นทางการ</translation>
    </message>
    <message>
        <source>published name</source>
        <translation>ชื่อตามที่เผยแพร่</translation>
    </message>
    <message>
        <source>our translation</source>
        <translation>คำแปลของผู้จัดทำ</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>ไม่พบข้อมูลชื่อ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>รับรอง</translation>
    </message>
    <message>
        <source>Logo resolved</source>
        <translation>มีมติมอบตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Logo awarded</source>
        <translation>มอบตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>ต่ออายุ</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>ผู้เสนอแผน</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>หน่วยงานหลัก</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>หน่วยงานร่วม</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>องค์กรปกครองส่วนท้องถิ่น</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ผู้ดำเนินงาน</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>เจ้าของที่ดิน</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>ผู้พัฒนา</translation>
    </message>
    <message>
        <source>part of the programme</source>
        <translation>เป็นส่วนหนึ่งของแผน</translation>
    </message>
    <message>
        <source>related; not shown to be part of the plan</source>
        <translation>เกี่ยวข้อง แต่ไม่พบว่าเป็นส่วนหนึ่งของแผน</translation>
    </message>
    <message>
        <source>from secondary sources</source>
        <translation>จากแหล่งข้อมูลทุติยภูมิ</translation>
    </message>
</context>
<context>
    <name>mueang::Measures</name>
    <message>
        <source>Area</source>
        <translation>ขนาดพื้นที่</translation>
    </message>
    <message>
        <source>Area of the province</source>
        <translation>ขนาดพื้นที่ของจังหวัด</translation>
    </message>
    <message>
        <source>Certified areas</source>
        <translation>พื้นที่ที่ได้รับการรับรอง</translation>
    </message>
    <message>
        <source>Reduction of carbon dioxide</source>
        <translation>การลดก๊าซคาร์บอนไดออกไซด์</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>ชุมชน</translation>
    </message>
    <message>
        <source>Energy saved</source>
        <translation>พลังงานที่ประหยัดได้</translation>
    </message>
    <message>
        <source>Economic value expected by 2027</source>
        <translation>มูลค่าทางเศรษฐกิจที่คาดไว้ภายใน พ.ศ. 2570</translation>
    </message>
    <message>
        <source>Private investment expected</source>
        <translation>การลงทุนภาคเอกชนที่คาดไว้</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>พื้นที่ใช้สอยอาคาร</translation>
    </message>
    <message>
        <source>Households in the project</source>
        <translation>ครัวเรือนในโครงการ</translation>
    </message>
    <message>
        <source>Additional income</source>
        <translation>รายได้ที่เพิ่มขึ้น</translation>
    </message>
    <message>
        <source>Rank in the smart city index of 2023</source>
        <translation>อันดับในดัชนีเมืองอัจฉริยะ พ.ศ. 2566</translation>
    </message>
    <message>
        <source>Score in the smart city index of 2023</source>
        <translation>คะแนนในดัชนีเมืองอัจฉริยะ พ.ศ. 2566</translation>
    </message>
    <message>
        <source>Rank in the smart city index of 2024</source>
        <translation>อันดับในดัชนีเมืองอัจฉริยะ พ.ศ. 2567</translation>
    </message>
    <message>
        <source>Score in the smart city index of 2024</source>
        <translation>คะแนนในดัชนีเมืองอัจฉริยะ พ.ศ. 2567</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>เงินลงทุน</translation>
    </message>
    <message>
        <source>Area of the park</source>
        <translation>ขนาดพื้นที่ของสวนสาธารณะ</translation>
    </message>
    <message>
        <source>People served by the areas of 2022</source>
        <translation>ประชากรที่ได้รับประโยชน์จากพื้นที่ที่ได้รับการรับรองใน พ.ศ. 2565</translation>
    </message>
    <message>
        <source>Pilot areas</source>
        <translation>พื้นที่นำร่อง</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Daytime population</source>
        <translation>ประชากรช่วงกลางวัน</translation>
    </message>
    <message>
        <source>Planned population</source>
        <translation>ประชากรตามแผน</translation>
    </message>
    <message>
        <source>Registered population of the district</source>
        <translation>ประชากรตามทะเบียนราษฎรของอำเภอ</translation>
    </message>
    <message>
        <source>Registered population of the districts</source>
        <translation>ประชากรตามทะเบียนราษฎรของอำเภอรวมกัน</translation>
    </message>
    <message>
        <source>Registered population of the municipality</source>
        <translation>ประชากรตามทะเบียนราษฎรของเทศบาล</translation>
    </message>
    <message>
        <source>Registered population of the province</source>
        <translation>ประชากรตามทะเบียนราษฎรของจังหวัด</translation>
    </message>
    <message>
        <source>Registered population of the subdistrict</source>
        <translation>ประชากรตามทะเบียนราษฎรของตำบล</translation>
    </message>
    <message>
        <source>Projects planned</source>
        <translation>โครงการตามแผน</translation>
    </message>
    <message>
        <source>Projects proposed</source>
        <translation>โครงการที่เสนอ</translation>
    </message>
    <message>
        <source>Promotion zones</source>
        <translation>เขตส่งเสริมเมืองอัจฉริยะ</translation>
    </message>
    <message>
        <source>Promotion zones awarded</source>
        <translation>เขตส่งเสริมที่ได้รับตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Promotion zones under review</source>
        <translation>เขตส่งเสริมที่อยู่ระหว่างพิจารณา</translation>
    </message>
    <message>
        <source>Proposals submitted</source>
        <translation>ข้อเสนอที่ยื่น</translation>
    </message>
    <message>
        <source>Target of certified areas</source>
        <translation>เป้าหมายจำนวนพื้นที่ที่ได้รับการรับรอง</translation>
    </message>
    <message>
        <source>Planned users a day</source>
        <translation>ผู้ใช้ต่อวันตามแผน</translation>
    </message>
    <message>
        <source>Visitors a year</source>
        <translation>ผู้มาเยือนต่อปี</translation>
    </message>
    <message>
        <source>Waste a day</source>
        <translation>ขยะต่อวัน</translation>
    </message>
    <message>
        <source>Further areas expected</source>
        <translation>พื้นที่ที่คาดว่าจะเพิ่ม</translation>
    </message>
    <message>
        <source>Private investment since 2021</source>
        <translation>การลงทุนของภาคเอกชนตั้งแต่ พ.ศ. 2564</translation>
    </message>
</context>
<context>
    <name>mueang::Sheets</name>
    <message>
        <source>Areas</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>เกี่ยวกับรายการนี้</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>ข้อมูล ณ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>None: the whole catalogue</source>
        <translation>ไม่มี คือบัญชีเมืองทั้งหมด</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>การเรียงลำดับ</translation>
    </message>
</context>
<context>
    <name>mueang::Units</name>
    <message>
        <source>baht</source>
        <translation>บาท</translation>
    </message>
    <message>
        <source>baht a year</source>
        <translation>บาทต่อปี</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>ชุมชน</translation>
    </message>
    <message>
        <source>households</source>
        <translation>ครัวเรือน</translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation>กิโลวัตต์ชั่วโมงต่อปี</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>ตร.กม.</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>ตร.ม.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>persons a day</source>
        <translation>คนต่อวัน</translation>
    </message>
    <message>
        <source>persons a year</source>
        <translation>คนต่อปี</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>ข้อเสนอ</translation>
    </message>
    <message>
        <source>rai</source>
        <translation>ไร่</translation>
    </message>
    <message>
        <source>place</source>
        <translation>(อันดับ)</translation>
    </message>
    <message>
        <source>place among city-based areas</source>
        <translation>ในกลุ่มตามพื้นที่</translation>
    </message>
    <message>
        <source>place among province-based areas</source>
        <translation>ในกลุ่มตามจังหวัด</translation>
    </message>
    <message>
        <source>tonnes of CO₂ a year</source>
        <translation>ตัน CO₂ ต่อปี</translation>
    </message>
    <message>
        <source>tonnes a day</source>
        <translation>ตันต่อวัน</translation>
    </message>
    <message>
        <source>people</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>provinces</source>
        <translation>จังหวัด</translation>
    </message>
</context>
<context>
    <name>mueang::Workspace</name>
    <message>
        <source>Add %1 to %2</source>
        <translation>เพิ่ม %1 ใน “%2”</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>นำ %1 ออกจาก “%2”</translation>
    </message>
    <message>
        <source>Move %1 in %2</source>
        <translation>ย้ายลำดับ %1 ใน “%2”</translation>
    </message>
    <message>
        <source>Make the list %2</source>
        <translation>สร้างรายการ “%2”</translation>
    </message>
    <message>
        <source>Rename the list %2</source>
        <translation>เปลี่ยนชื่อรายการ “%2”</translation>
    </message>
    <message>
        <source>Delete the list %2</source>
        <translation>ลบรายการ “%2”</translation>
    </message>
    <message>
        <source>Move the list %2</source>
        <translation>ย้ายลำดับรายการ “%2”</translation>
    </message>
    <message>
        <source>Write the note on %1</source>
        <translation>เขียนบันทึกย่อของ %1</translation>
    </message>
    <message>
        <source>Delete the note on %1</source>
        <translation>ลบบันทึกย่อของ %1</translation>
    </message>
    <message>
        <source>Save the view %2</source>
        <translation>บันทึกมุมมอง “%2”</translation>
    </message>
    <message>
        <source>Change the view %2</source>
        <translation>แก้ไขมุมมอง “%2”</translation>
    </message>
    <message>
        <source>Rename the view %2</source>
        <translation>เปลี่ยนชื่อมุมมอง “%2”</translation>
    </message>
    <message>
        <source>Change the number of the view %2</source>
        <translation>เปลี่ยนหมายเลขมุมมอง “%2”</translation>
    </message>
    <message>
        <source>Delete the view %2</source>
        <translation>ลบมุมมอง “%2”</translation>
    </message>
    <message>
        <source>Import from %2</source>
        <translation>นำเข้าจาก “%2”</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>กู้คืนจากสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Your lists and notes were brought to this version&apos;s form. The earlier form is kept as “%1”.</source>
        <translation>ปรับรายการและบันทึกย่อของคุณให้เป็นรูปแบบของรุ่นนี้แล้ว รูปแบบเดิมเก็บไว้ที่ “%1”</translation>
    </message>
    <message>
        <source>Your lists and notes were damaged, and there was no backup. The damaged file is kept as “%1”.</source>
        <translation>รายการและบันทึกย่อของคุณเสียหายและไม่มีสำเนาสำรอง ไฟล์ที่เสียหายเก็บไว้ที่ “%1”</translation>
    </message>
    <message>
        <source>Your lists and notes were last changed by a newer version of Mueang: they can be read, not changed.</source>
        <translation>Mueang รุ่นใหม่กว่านี้แก้ไขรายการและบันทึกย่อของคุณไว้ล่าสุด จึงอ่านได้แต่แก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>The file of your lists and notes may only be read: nothing in it can be changed.</source>
        <translation>ไฟล์รายการและบันทึกย่อของคุณอ่านได้อย่างเดียว จึงแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Name (Thai)</source>
        <translation>ชื่อ (ไทย)</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>ชื่อ (อังกฤษ)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>แก้ไขบันทึกย่อเมื่อ</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>บรรทัดที่ %1</translation>
    </message>
    <message>
        <source>it holds no lists of Mueang</source>
        <translation>ไม่ใช่ไฟล์รายการของ Mueang</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n พื้นที่</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the view %2</source>
        <translation>ย้ายลำดับมุมมอง “%2”</translation>
    </message>
    <message>
        <source>The note “%1” on %2 was not imported: “%3” is there already.</source>
        <translation>ไม่ได้นำเข้าบันทึกย่อ “%1” ของ %2 เพราะมี “%3” อยู่แล้ว</translation>
    </message>
    <message>
        <source>it is a workbook or an archive; save it as “CSV UTF-8” in the program that it was made with</source>
        <translation>เป็นสมุดงานหรือไฟล์บีบอัด โปรดบันทึกเป็น “CSV UTF-8” ในโปรแกรมที่สร้างไฟล์นี้</translation>
    </message>
    <message>
        <source>it is a database; a backup of your lists and notes is read by “mueang workspace restore”</source>
        <translation>เป็นฐานข้อมูล หากเป็นสำเนาสำรองของรายการและบันทึกย่อ ให้ใช้ “mueang workspace restore”</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>ไม่ใช่ไฟล์ข้อความ</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>เป็นไฟล์ว่าง</translation>
    </message>
    <message>
        <source>it is not in UTF-8 but perhaps in Windows-874; save it as “CSV UTF-8”</source>
        <translation>ไม่ใช่ UTF-8 แต่อาจเป็น Windows-874 โปรดบันทึกเป็น “CSV UTF-8”</translation>
    </message>
    <message>
        <source>it is not in UTF-8; save it as “CSV UTF-8”</source>
        <translation>ไม่ใช่ UTF-8 โปรดบันทึกเป็น “CSV UTF-8”</translation>
    </message>
    <message>
        <source>it has more than %1 lists, areas and notes; export its lists one by one</source>
        <translation>มีรายการ พื้นที่ และบันทึกย่อรวมเกิน %1 โปรดส่งออกทีละรายการ</translation>
    </message>
    <message>
        <source>the name of the list “%1” has more than %2 characters</source>
        <translation>ชื่อรายการ “%1” ยาวเกิน %2 อักขระ</translation>
    </message>
    <message>
        <source>a list has no name</source>
        <translation>มีรายการที่ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>an area of the list “%1” has no identifier</source>
        <translation>มีพื้นที่ในรายการ “%1” ที่ไม่มีรหัส</translation>
    </message>
    <message>
        <source>the note “%1” is on no area</source>
        <translation>บันทึกย่อ “%1” ไม่มีรหัสพื้นที่</translation>
    </message>
    <message>
        <source>the note on “%1” has %2 characters, and %3 are the most</source>
        <translation>บันทึกย่อของ “%1” มี %2 อักขระ แต่มีได้ไม่เกิน %3</translation>
    </message>
    <message>
        <source>it is no whole JSON</source>
        <translation>JSON ไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB; export its lists one by one</source>
        <translation>ไฟล์ใหญ่เกิน %1 MiB โปรดส่งออกทีละรายการ</translation>
    </message>
    <message>
        <source>it has the column “%1” twice</source>
        <translation>มีคอลัมน์ “%1” ซ้ำกัน</translation>
    </message>
    <message>
        <source>it is a table for the screen; write it again with --format csv, tsv or json</source>
        <translation>เป็นตารางสำหรับแสดงบนจอ โปรดเขียนใหม่ด้วย --format csv, tsv หรือ json</translation>
    </message>
    <message>
        <source>its first line has no column “%1” (%2)</source>
        <translation>บรรทัดแรกไม่มีคอลัมน์ “%1” (%2)</translation>
    </message>
    <message>
        <source>its first line has no column “%1” (%2) and no column “%3” (%4)</source>
        <translation>บรรทัดแรกไม่มีทั้งคอลัมน์ “%1” (%2) และคอลัมน์ “%3” (%4)</translation>
    </message>
    <message>
        <source>a quotation mark stands within a cell and is not doubled</source>
        <translation>มีเครื่องหมายอัญประกาศภายในเซลล์โดยไม่ได้เขียนซ้ำสองตัว</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed</source>
        <translation>เครื่องหมายอัญประกาศเปิดแล้วไม่มีตัวปิด</translation>
    </message>
    <message>
        <source>a cell has more than %1 bytes; a note has at most %2 characters</source>
        <translation>มีเซลล์ที่ยาวเกิน %1 ไบต์ บันทึกย่อยาวได้ไม่เกิน %2 อักขระ</translation>
    </message>
    <message>
        <source>at most 4 MB for a text</source>
        <translation>ข้อความละไม่เกิน 4 MB</translation>
    </message>
    <message>
        <source>at most 256 MB and 20 seconds to read it</source>
        <translation>อ่านโดยใช้หน่วยความจำไม่เกิน 256 MB และเวลาไม่เกิน 20 วินาที</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>บันทึกย่อ %n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s)</source>
        <translation>
            <numerusform>มุมมองที่บันทึกไว้ %n มุมมอง</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your lists and notes was damaged, but nothing in it is lost: %1. The damaged file is kept as “%2”.</source>
        <translation>ไฟล์รายการและบันทึกย่อของคุณเสียหาย แต่ข้อมูลในไฟล์ไม่สูญหาย: %1 ไฟล์ที่เสียหายเก็บไว้ที่ “%2”</translation>
    </message>
    <message>
        <source>The file of your lists and notes was gone. The backup of %1 was restored: %2 (“%3”).</source>
        <translation>ไม่พบไฟล์รายการและบันทึกย่อของคุณ จึงกู้คืนจากสำเนาสำรองที่ทำเมื่อ %1: %2 (“%3”)</translation>
    </message>
    <message>
        <source>Your lists and notes were damaged. The backup of %1 was restored: %2 (“%3”). The damaged file is kept as “%4”.</source>
        <translation>รายการและบันทึกย่อของคุณเสียหาย จึงกู้คืนจากสำเนาสำรองที่ทำเมื่อ %1: %2 (“%3”) และเก็บไฟล์ที่เสียหายไว้ที่ “%4”</translation>
    </message>
    <message>
        <source>at most 500,000 areas in lists, notes and views, and 100,000,000 letters</source>
        <translation>พื้นที่ในรายการ บันทึกย่อ และมุมมองรวมกันไม่เกิน 500,000 พื้นที่ และไม่เกิน 100,000,000 ตัวอักษร</translation>
    </message>
</context>
<context>
    <name>mueang::app::Explanations</name>
    <message>
        <source>Approval year</source>
        <translation>ปีที่รับรอง</translation>
    </message>
    <message>
        <source>The year of the meeting that approved the area&apos;s plan. The logo was often resolved or awarded later, sometimes in another year: the two are never mixed.</source>
        <translation>ปีของการประชุมที่รับรองแผนของพื้นที่ ตราสัญลักษณ์มักมีมติหรือมอบในภายหลัง บางครั้งเป็นคนละปี โปรแกรมแยกสองเรื่องนี้ออกจากกันเสมอ</translation>
    </message>
    <message>
        <source>Logo awarded</source>
        <translation>มอบตราสัญลักษณ์เมื่อ</translation>
    </message>
    <message>
        <source>The day on which the area got the logo. It does not change the approval year.</source>
        <translation>วันที่พื้นที่ได้รับตราสัญลักษณ์ ไม่ทำให้ปีที่รับรองเปลี่ยนไป</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>A field in which an area wants to become smart. The details say what each rests on: the certified plan, or other sources.</source>
        <translation>ด้านที่พื้นที่ต้องการพัฒนาให้เป็นเมืองอัจฉริยะ รายละเอียดบอกว่าแต่ละด้านอ้างอิงแผนซึ่งได้รับการรับรองหรือแหล่งข้อมูลอื่น</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>The meeting that approved the area, together with the others of the same day.</source>
        <translation>การประชุมที่รับรองพื้นที่นี้พร้อมกับพื้นที่อื่นในวันเดียวกัน</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>What the open catalogue says of itself: its title, the day as of which it holds, its areas. What happened after that day is not in it.</source>
        <translation>ข้อมูลที่ระบุไว้ในบัญชีเมืองที่เปิดอยู่ ได้แก่ ชื่อ วันที่ของข้อมูล และพื้นที่ เหตุการณ์หลังจากวันนั้นไม่อยู่ในบัญชีเมือง</translation>
    </message>
    <message>
        <source>Buddhist Era and Common Era</source>
        <translation>พุทธศักราชและคริสต์ศักราช</translation>
    </message>
    <message>
        <source>A year of the Buddhist Era is 543 more than the same year of the Common Era: 2565 is 2022. Only what is shown changes; search understands both.</source>
        <translation>ปีพุทธศักราชมากกว่าคริสต์ศักราชของปีเดียวกัน 543 ปี เช่น พ.ศ. 2565 คือ ค.ศ. 2022 เปลี่ยนเฉพาะการแสดงผล การค้นหาเข้าใจทั้งสองแบบ</translation>
    </message>
</context>
<context>
    <name>mueang::app::Summary</name>
    <message numerus="yes">
        <source>in %Ln province(s)</source>
        <translation>
            <numerusform>ใน %Ln จังหวัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 area(s)</source>
        <translation>
            <numerusform>%Ln จาก %1 พื้นที่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>เลือกไว้ %Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>ข้อมูล ณ %1</translation>
    </message>
    <message>
        <source>unsaved changes of another program are not shown</source>
        <translation>ไม่แสดงการแก้ไขของโปรแกรมอื่นที่ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Source: the catalogue Mueang, which names the source of every fact</source>
        <translation>ที่มา: บัญชีเมือง Mueang ซึ่งระบุแหล่งข้อมูลของทุกข้อเท็จจริง</translation>
    </message>
</context>
<context>
    <name>mueang::catalogue::Build</name>
    <message>
        <source>This file is required.</source>
        <translation>ต้องมีไฟล์นี้</translation>
    </message>
    <message>
        <source>This is none of the files of a catalogue: see data/README.md.</source>
        <translation>ไฟล์นี้ไม่ใช่ไฟล์ของบัญชีเมือง ดู data/README.md</translation>
    </message>
    <message>
        <source>The first line names the columns.</source>
        <translation>บรรทัดแรกต้องเป็นชื่อคอลัมน์</translation>
    </message>
    <message>
        <source>This column is required.</source>
        <translation>ต้องมีคอลัมน์นี้</translation>
    </message>
    <message>
        <source>This file has no such column: see data/README.md.</source>
        <translation>ไฟล์นี้ไม่มีคอลัมน์ชื่อนี้ ดู data/README.md</translation>
    </message>
    <message>
        <source>A column stands only once.</source>
        <translation>คอลัมน์ต้องไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>This file has exactly one row.</source>
        <translation>ไฟล์นี้ต้องมีหนึ่งแถวเท่านั้น</translation>
    </message>
    <message>
        <source>A row has as many cells as the first line: %1, not %2.</source>
        <translation>แต่ละแถวต้องมีจำนวนเซลล์เท่าบรรทัดแรก คือ %1 ไม่ใช่ %2</translation>
    </message>
    <message>
        <source>The file is UTF-8 text.</source>
        <translation>ไฟล์ต้องเป็นข้อความ UTF-8</translation>
    </message>
    <message>
        <source>A text has no NUL character.</source>
        <translation>ข้อความต้องไม่มีอักขระ NUL</translation>
    </message>
    <message>
        <source>A quotation mark stands only around a whole cell; inside it is doubled.</source>
        <translation>เครื่องหมายอัญประกาศต้องคร่อมทั้งเซลล์ หากอยู่ภายในให้เขียนซ้ำสองตัว</translation>
    </message>
    <message>
        <source>A quotation mark that is opened is closed.</source>
        <translation>เครื่องหมายอัญประกาศที่เปิดต้องมีตัวปิด</translation>
    </message>
    <message>
        <source>A cell has at most 65536 bytes.</source>
        <translation>แต่ละเซลล์มีได้ไม่เกิน 65536 ไบต์</translation>
    </message>
    <message>
        <source>A value is required.</source>
        <translation>ต้องระบุค่า</translation>
    </message>
    <message>
        <source>No space stands before or after the text.</source>
        <translation>ต้องไม่มีช่องว่างหน้าหรือหลังข้อความ</translation>
    </message>
    <message>
        <source>A text has no control characters, invisible characters or marks of text direction.</source>
        <translation>ข้อความต้องไม่มีอักขระควบคุม อักขระที่มองไม่เห็น หรือเครื่องหมายกำหนดทิศทางข้อความ</translation>
    </message>
    <message>
        <source>This text has no line break.</source>
        <translation>ข้อความนี้ต้องไม่มีการขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>The text is in Unicode normalization form C.</source>
        <translation>ข้อความต้องเป็น Unicode แบบ NFC</translation>
    </message>
    <message>
        <source>A letter has at most six marks above or below.</source>
        <translation>อักษรหนึ่งตัวมีเครื่องหมายบนหรือล่างได้ไม่เกินหกตัว</translation>
    </message>
    <message>
        <source>The character U+FFFD says that a letter was lost.</source>
        <translation>อักขระ U+FFFD แสดงว่ามีตัวอักษรสูญหาย</translation>
    </message>
    <message>
        <source>An id is of small letters a-z, digits and single hyphens.</source>
        <translation>รหัสต้องใช้อักษร a-z ตัวเล็ก ตัวเลข และขีดกลางเดี่ยว</translation>
    </message>
    <message>
        <source>The id of a source is of letters A-Z and a-z, digits and single hyphens.</source>
        <translation>รหัสแหล่งข้อมูลต้องใช้อักษร A-Z และ a-z ตัวเลข และขีดกลางเดี่ยว</translation>
    </message>
    <message>
        <source>A measure is of small letters a-z, digits and single underscores.</source>
        <translation>ชื่อตัวชี้วัดต้องใช้อักษร a-z ตัวเล็ก ตัวเลข และขีดล่างเดี่ยว</translation>
    </message>
    <message>
        <source>The code of a province is of ISO 3166-2, as TH-90.</source>
        <translation>รหัสจังหวัดต้องเป็นไปตาม ISO 3166-2 เช่น TH-90</translation>
    </message>
    <message>
        <source>The value is one of: %1.</source>
        <translation>ค่าต้องเป็นค่าใดค่าหนึ่งในนี้: %1</translation>
    </message>
    <message>
        <source>A date is YYYY, YYYY-MM or YYYY-MM-DD of the Common Era (2022, not 2565).</source>
        <translation>วันที่ต้องเป็น YYYY, YYYY-MM หรือ YYYY-MM-DD ในคริสต์ศักราช (2022 ไม่ใช่ 2565)</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 in digits 0-9.</source>
        <translation>ต้องเป็นจำนวนเต็มตั้งแต่ %1 ถึง %2 เขียนด้วยเลข 0-9</translation>
    </message>
    <message>
        <source>A number in digits 0-9 with a decimal point, without separators.</source>
        <translation>ต้องเป็นตัวเลข 0-9 ใช้จุดทศนิยมได้ แต่ไม่มีเครื่องหมายคั่นหลัก</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>ต้องเป็นตัวเลขตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>The number is greater than 0.</source>
        <translation>ตัวเลขต้องมากกว่า 0</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, names a host and no user, and has at most 2048 characters.</source>
        <translation>ที่อยู่เว็บต้องขึ้นต้นด้วย http:// หรือ https:// มีชื่อโฮสต์ ไม่มีชื่อผู้ใช้ และยาวไม่เกิน 2048 อักขระ</translation>
    </message>
    <message>
        <source>No item of the list is empty.</source>
        <translation>รายการต้องไม่มีข้อที่ว่าง</translation>
    </message>
    <message>
        <source>An item stands only once in the list.</source>
        <translation>แต่ละข้อในรายการต้องไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>This value and %1 are given together or not at all.</source>
        <translation>ต้องระบุค่านี้คู่กับ %1 หรือไม่ระบุทั้งคู่</translation>
    </message>
    <message>
        <source>Line %1 says the same already.</source>
        <translation>ซ้ำกับบรรทัดที่ %1</translation>
    </message>
    <message>
        <source>Another area of %1 has this id.</source>
        <translation>พื้นที่อื่นใน %1 ใช้รหัสนี้แล้ว</translation>
    </message>
    <message>
        <source>At least one of these is given: %1.</source>
        <translation>ต้องระบุอย่างน้อยหนึ่งค่าในนี้: %1</translation>
    </message>
    <message>
        <source>The value stands in %1.</source>
        <translation>ค่านี้ต้องมีอยู่ใน %1</translation>
    </message>
    <message>
        <source>A round has a number of its own.</source>
        <translation>แต่ละรอบต้องมีหมายเลขไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>The round of an area of this edition was held by the date of the edition.</source>
        <translation>รอบของพื้นที่ในฉบับนี้ต้องจัดไม่ช้ากว่าวันที่ของฉบับ</translation>
    </message>
    <message>
        <source>A number is given once in a round.</source>
        <translation>ลำดับที่ในรอบเดียวกันต้องไม่ซ้ำกัน</translation>
    </message>
    <message>
        <source>A number in a round needs the round.</source>
        <translation>หากระบุลำดับที่ ต้องระบุรอบด้วย</translation>
    </message>
    <message>
        <source>An area is approved once; a later event is a renewal.</source>
        <translation>พื้นที่หนึ่งได้รับการรับรองครั้งเดียว ครั้งต่อไปเป็นการต่ออายุ</translation>
    </message>
    <message>
        <source>The status of a name that is not given is &apos;unknown&apos;.</source>
        <translation>ชื่อที่ไม่ได้ระบุต้องมีสถานะเป็น &apos;unknown&apos;</translation>
    </message>
    <message>
        <source>A province is not its own neighbour.</source>
        <translation>จังหวัดต้องไม่เป็นจังหวัดข้างเคียงของตนเอง</translation>
    </message>
    <message>
        <source>Neighbours name each other: %1 does not name this province.</source>
        <translation>จังหวัดข้างเคียงต้องระบุถึงกัน แต่ %1 ไม่ได้ระบุจังหวัดนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation>
            <numerusform>มีปัญหาอีก %n ข้อที่ไม่ได้แสดง</numerusform>
        </translation>
    </message>
    <message>
        <source>text in UTF-16 (“Unicode text”)</source>
        <translation>ข้อความแบบ UTF-16 (“Unicode text”)</translation>
    </message>
    <message>
        <source>text in UTF-32</source>
        <translation>ข้อความแบบ UTF-32</translation>
    </message>
    <message>
        <source>text in the Thai encoding Windows-874</source>
        <translation>ข้อความที่ใช้รหัสภาษาไทย Windows-874</translation>
    </message>
    <message>
        <source>text in another encoding than UTF-8</source>
        <translation>ข้อความที่ใช้รหัสอื่นซึ่งไม่ใช่ UTF-8</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>สมุดงาน Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>สมุดงาน Excel รุ่นเก่า (.xls)</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>ตารางคำนวณ OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>an archive (.zip)</source>
        <translation>ไฟล์บีบอัด (.zip)</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>หน้าเว็บหรือ XML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>เอกสาร PDF</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>ฐานข้อมูล SQLite</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ไฟล์ที่ไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>text with the line ends of old Macs (only CR)</source>
        <translation>ข้อความที่ขึ้นบรรทัดใหม่แบบ Mac รุ่นเก่า (CR อย่างเดียว)</translation>
    </message>
    <message>
        <source>text with semicolons between the cells</source>
        <translation>ข้อความที่คั่นเซลล์ด้วยเครื่องหมายอัฒภาค (;)</translation>
    </message>
    <message>
        <source>text with tabs between the cells</source>
        <translation>ข้อความที่คั่นเซลล์ด้วยแท็บ</translation>
    </message>
    <message>
        <source>text with vertical bars between the cells</source>
        <translation>ข้อความที่คั่นเซลล์ด้วยเส้นตั้ง (|)</translation>
    </message>
    <message>
        <source>text with a line “sep=” before the titles</source>
        <translation>ข้อความที่มีบรรทัด “sep=” อยู่ก่อนชื่อคอลัมน์</translation>
    </message>
    <message>
        <source>The file seems to be %1. Save it as CSV with the character set UTF-8 and commas: in LibreOffice as “Text CSV”, in Excel as “CSV UTF-8 (Comma delimited)”.</source>
        <translation>ไฟล์นี้ดูเหมือนจะเป็น %1 โปรดบันทึกเป็น CSV ที่ใช้ชุดอักขระ UTF-8 และคั่นด้วยจุลภาค: ใน LibreOffice เลือก “Text CSV” ใน Excel เลือก “CSV UTF-8 (Comma delimited)”</translation>
    </message>
    <message>
        <source>This file is not read: save it as CSV under the name “%1”.</source>
        <translation>โปรแกรมไม่ได้อ่านไฟล์นี้ โปรดบันทึกเป็น CSV ในชื่อ “%1”</translation>
    </message>
    <message>
        <source>This file is not read, only “%1” is: move this one to another folder.</source>
        <translation>โปรแกรมอ่านเฉพาะ “%1” ไม่ได้อ่านไฟล์นี้ โปรดย้ายไฟล์นี้ไปยังโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>คอลัมน์ที่ %1</translation>
    </message>
    <message>
        <source>The title of this column is written “%1”.</source>
        <translation>ชื่อคอลัมน์นี้ต้องเขียนว่า “%1”</translation>
    </message>
    <message>
        <source>A column with content has a title in the first line.</source>
        <translation>คอลัมน์ที่มีข้อมูลต้องมีชื่อในบรรทัดแรก</translation>
    </message>
    <message>
        <source>The character U+%1 has a meaning in a single font only: write an ordinary letter.</source>
        <translation>อักขระ U+%1 มีความหมายในแบบอักษรบางแบบเท่านั้น โปรดใช้ตัวอักษรปกติ</translation>
    </message>
    <message>
        <source>The character U+%1 is of old Thai fonts: write the ordinary “%2” (U+%3).</source>
        <translation>อักขระ U+%1 เป็นของแบบอักษรไทยรุ่นเก่า โปรดใช้อักขระปกติ “%2” (U+%3)</translation>
    </message>
    <message>
        <source>This says in another program that a value is wrong or missing: write the value, or leave the cell empty.</source>
        <translation>ค่านี้เป็นเครื่องหมายของโปรแกรมอื่นว่าค่าผิดหรือขาดหาย โปรดใส่ค่าที่ถูกต้องหรือเว้นเซลล์ว่างไว้</translation>
    </message>
    <message>
        <source>Two ids differ in more than capitals: “%1” is there already.</source>
        <translation>รหัสสองรหัสต้องต่างกันมากกว่าตัวพิมพ์ใหญ่เล็ก มี “%1” อยู่แล้ว</translation>
    </message>
    <message>
        <source>A catalogue holds at most %1 of these, not %2.</source>
        <translation>บัญชีเมืองมีข้อมูลชนิดนี้ได้ไม่เกิน %1 แถว แต่พบ %2 แถว</translation>
    </message>
    <message>
        <source>An area and all that is known of it have at most %1 characters.</source>
        <translation>พื้นที่หนึ่งพร้อมข้อมูลทั้งหมดมีได้ไม่เกิน %1 อักขระ</translation>
    </message>
    <message>
        <source>Left out of this edition: it was not approved by %1.</source>
        <translation>ไม่รวมอยู่ในฉบับนี้ เพราะยังไม่ได้รับการรับรองภายใน %1</translation>
    </message>
    <message>
        <source>An area and all that is known of it name at most %1 sources.</source>
        <translation>พื้นที่หนึ่งพร้อมข้อมูลทั้งหมดอ้างแหล่งข้อมูลได้ไม่เกิน %1 แห่ง</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) the text stands only in the column %1: it is shown in both languages.</source>
        <translation>
            <numerusform>มี %n แถวที่ข้อความอยู่ในคอลัมน์ %1 เพียงคอลัมน์เดียว จึงแสดงข้อความนั้นทั้งในภาษาไทยและภาษาอังกฤษ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This column of version 0.1 is still read (%n text(s)): write its texts in both languages, in the columns %1.</source>
        <translation>
            <numerusform>คอลัมน์นี้เป็นของรุ่น 0.1 ยังอ่านได้ (%n ข้อความ) โปรดเขียนข้อความเป็นทั้งสองภาษาในคอลัมน์ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A text of this column of version 0.1 is written in the columns %1.</source>
        <translation>ข้อความในคอลัมน์นี้ซึ่งเป็นของรุ่น 0.1 ให้เขียนในคอลัมน์ %1</translation>
    </message>
    <message>
        <source>The text of the column %1 is given in this language too.</source>
        <translation>ข้อความในคอลัมน์ %1 ต้องมีในภาษาของคอลัมน์นี้ด้วย</translation>
    </message>
</context>
<context>
    <name>mueang::gui::AboutDialog</name>
    <message>
        <source>About Mueang</source>
        <translation>เกี่ยวกับ Mueang</translation>
    </message>
    <message>
        <source>Mueang</source>
        <translation>Mueang</translation>
    </message>
    <message>
        <source>The certified smart cities of Thailand: find them, compare them, take them with you.</source>
        <translation>เมืองอัจฉริยะที่ได้รับการรับรองของประเทศไทย ค้นหา เปรียบเทียบ และนำไปใช้ต่อ</translation>
    </message>
    <message>
        <source>Data, licences and versions</source>
        <translation>ข้อมูล สัญญาอนุญาต และรุ่น</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ย้อนกลับ(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>รุ่น %1</translation>
    </message>
</context>
<context>
    <name>mueang::gui::AboutPage</name>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue and data</source>
        <translation>บัญชีเมืองและข้อมูล</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Public announcements and reports; each fact names its own in the details</source>
        <translation>ประกาศและรายงานสาธารณะ ข้อเท็จจริงแต่ละข้อระบุแหล่งข้อมูลไว้ในรายละเอียด</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Department of Provincial Administration, register of 31 December 2021</source>
        <translation>กรมการปกครอง ทะเบียนราษฎร ณ วันที่ 31 ธันวาคม พ.ศ. 2564</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>ภาค</translation>
    </message>
    <message>
        <source>Six regions of the Royal Society of Thailand</source>
        <translation>หกภาคตามราชบัณฑิตยสภา</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>world-geojson, © George Shestayev and contributors; Thailand contributed by Chingchai Humhong; changed for Mueang; GPL 3.0 or later</source>
        <translation>world-geojson, © George Shestayev และผู้ร่วมพัฒนา ข้อมูลประเทศไทยโดย Chingchai Humhong ดัดแปลงสำหรับ Mueang สัญญาอนุญาต GPL 3.0 หรือใหม่กว่า</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>โปรแกรม</translation>
    </message>
    <message>
        <source>GNU General Public License 3.0 or later</source>
        <translation>GNU General Public License 3.0 หรือใหม่กว่า</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>แบบอักษร</translation>
    </message>
    <message>
        <source>Noto Sans and Noto Sans Thai, SIL Open Font License 1.1</source>
        <translation>Noto Sans และ Noto Sans Thai, SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>ไอคอน</translation>
    </message>
    <message>
        <source>Lucide, ISC License</source>
        <translation>Lucide, ISC License</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>สร้างด้วย</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>อ่านสัญญาอนุญาต</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is the title of a catalogue&apos;s edition, %2 a date</extracomment>
        <translation>%1 ข้อมูล ณ %2</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>ผลรวมตรวจสอบ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::AreaHeader</name>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>นำ %1 ออกจากการเปรียบเทียบ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::AreaTable</name>
    <message>
        <source>Areas</source>
        <translation>พื้นที่</translation>
    </message>
</context>
<context>
    <name>mueang::gui::AreaTableModel</name>
    <message>
        <source>starred</source>
        <translation>ติดดาวแล้ว</translation>
    </message>
    <message>
        <source>in another list</source>
        <translation>อยู่ในรายการอื่น</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>ยังไม่ติดดาว</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>มีบันทึกย่อ</translation>
    </message>
    <message>
        <source>found in the note</source>
        <translation>พบในบันทึกย่อ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::BusyDialog</name>
    <message>
        <source>Please wait</source>
        <translation>โปรดรอสักครู่</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ChartNumbersModel</name>
    <message>
        <source>Filtered by this</source>
        <translation>กำลังกรองด้วยค่านี้</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ChartTable</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>ตัวเลขของแผนภูมิ</translation>
    </message>
    <message>
        <source>Press Enter to filter by a value</source>
        <translation>กด Enter เพื่อกรองด้วยค่าที่เลือก</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ChartsView</name>
    <message>
        <source>The bars cannot be drawn; the numbers are beside. Reinstall Mueang, or tell its makers: %1</source>
        <translation>วาดแผนภูมิแท่งไม่ได้ ดูตัวเลขได้ด้านข้าง โปรดติดตั้ง Mueang ใหม่ หรือแจ้งผู้พัฒนา: %1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>แผนภูมิ</translation>
    </message>
    <message>
        <source>Areas &amp;by</source>
        <translation>พื้นที่ตาม(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n more values in the numbers</source>
        <translation>
            <numerusform>อีก %n ค่าอยู่ในตัวเลข</numerusform>
        </translation>
    </message>
    <message>
        <source>Smart cities by: %1</source>
        <translation>เมืองอัจฉริยะตาม: %1</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ColumnPresets</name>
    <message>
        <source>As shown</source>
        <translation>ตามที่แสดง</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทุกคอลัมน์</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>เฉพาะชื่อ</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>เลือกเอง</translation>
    </message>
</context>
<context>
    <name>mueang::gui::CompareAction</name>
    <message>
        <source>Select two to four areas to compare.</source>
        <translation>โปรดเลือกพื้นที่ 2 ถึง 4 แห่งเพื่อเปรียบเทียบ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) are selected. In the table, Ctrl with a click or with the space bar selects one more, Shift with an arrow key the next ones.</source>
        <translation>
            <numerusform>เลือกไว้ %Ln แห่ง ในตาราง กด Ctrl แล้วคลิกหรือกดแป้นเว้นวรรคเพื่อเลือกเพิ่ม หรือกด Shift กับแป้นลูกศรเพื่อเลือกแถวถัดไป</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::ComparisonDialog</name>
    <message>
        <source>The comparison is saved in “%1”.</source>
        <translation>บันทึกผลการเปรียบเทียบไว้ในไฟล์ “%1” แล้ว</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>แสดงในโฟลเดอร์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) differ</source>
        <translation>
            <numerusform>ต่างกัน %Ln ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known for some only</source>
        <translation>
            <numerusform>พบเพียงบางพื้นที่ %Ln ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln area(s)</source>
        <translation>
            <numerusform>เปรียบเทียบ %Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison is copied; paste it into a spreadsheet or a text.</source>
        <translation>คัดลอกผลการเปรียบเทียบแล้ว วางลงในตารางคำนวณหรือเอกสารได้</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>เฉพาะที่ต่างกัน</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the whole comparison as a table</source>
        <translation>คัดลอกผลการเปรียบเทียบทั้งหมดเป็นตาราง</translation>
    </message>
    <message>
        <source>Copy the selected facts</source>
        <translation>คัดลอกข้อเท็จจริงที่เลือก</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>ส่งออก CSV…</translation>
    </message>
    <message>
        <source>Show the details of the area</source>
        <translation>แสดงรายละเอียดของพื้นที่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Sources of the fact</source>
        <translation>แหล่งข้อมูลของข้อเท็จจริงนี้</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ComparisonSources</name>
    <message>
        <source>This fact names no source of its own; see “Sources of the entry”.</source>
        <translation>ข้อเท็จจริงนี้ไม่ได้ระบุแหล่งข้อมูลเฉพาะ ดูที่ “แหล่งข้อมูลของพื้นที่”</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ComparisonTable</name>
    <message>
        <source>Facts of the areas</source>
        <translation>ข้อเท็จจริงของพื้นที่</translation>
    </message>
</context>
<context>
    <name>mueang::gui::CopyActions</name>
    <message>
        <source>%1 areas are too many to copy.</source>
        <translation>พื้นที่ %1 แห่งมากเกินกว่าจะคัดลอก</translation>
    </message>
    <message>
        <source>Export them to a file instead (Ctrl+E).</source>
        <translation>โปรดส่งออกเป็นไฟล์แทน (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::CorrectionBar</name>
    <message>
        <source>Only as typed (Esc)</source>
        <translation>เฉพาะตามที่พิมพ์ (Esc)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::DetailBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>คัดลอกลิงก์(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>เลือกทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;fact</source>
        <translation>คัดลอกข้อเท็จจริง(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the fact with its &amp;sources</source>
        <translation>คัดลอกข้อเท็จจริงพร้อมแหล่งข้อมูล(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::DetailPage</name>
    <message>
        <source>Year not known</source>
        <translation>ไม่พบข้อมูลปี</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>ไม่พบข้อมูล</translation>
    </message>
    <message>
        <source>The Thai name is not known</source>
        <translation>ไม่พบข้อมูลชื่อภาษาไทย</translation>
    </message>
    <message>
        <source>The English name is not known</source>
        <translation>ไม่พบข้อมูลชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>ชื่ออื่น: %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1 is a meeting, %2 the place of an area in its list</extracomment>
        <translation>%1 ลำดับที่ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) approved</source>
        <translation>
            <numerusform>รับรอง %Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ประเภท</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s)</source>
        <translation>
            <numerusform>%Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>ข้อมูล ณ %1</translation>
    </message>
    <message>
        <source>Choose an area in the list to read about it here.</source>
        <translation>เลือกพื้นที่ในรายการเพื่ออ่านรายละเอียดที่นี่</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>ไม่พบข้อมูลวันที่</translation>
    </message>
    <message>
        <source>Domain not known</source>
        <translation>ไม่พบข้อมูลด้าน</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>เหตุการณ์รับรอง</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Awards and ranks</source>
        <translation>รางวัลและอันดับ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ที่ตั้ง</translation>
    </message>
    <message>
        <source>Locality not known</source>
        <translation>ไม่พบข้อมูลท้องที่</translation>
    </message>
    <message>
        <source>The point is approximate: it may be off by a kilometre or more.</source>
        <translation>พิกัดเป็นค่าประมาณ อาจคลาดเคลื่อนหนึ่งกิโลเมตรขึ้นไป</translation>
    </message>
    <message>
        <source>Nothing was found about: %1</source>
        <translation>ไม่พบข้อมูลเกี่ยวกับ: %1</translation>
    </message>
    <message>
        <source>Title not known</source>
        <translation>ไม่พบข้อมูลชื่อเรื่อง</translation>
    </message>
    <message>
        <source>title not known</source>
        <translation>ไม่พบข้อมูลชื่อเรื่อง</translation>
    </message>
    <message>
        <source>read on %1</source>
        <extracomment>%1 is the date on which we read the publication</extracomment>
        <translation>อ่านเมื่อ %1</translation>
    </message>
    <message>
        <source>How sure are we?</source>
        <translation>ข้อมูลแน่ชัดเพียงใด</translation>
    </message>
    <message>
        <source>Editor&apos;s note:</source>
        <translation>หมายเหตุของผู้จัดทำ:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
</context>
<context>
    <name>mueang::gui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Details of the area</source>
        <translation>รายละเอียดของพื้นที่</translation>
    </message>
</context>
<context>
    <name>mueang::gui::Diagnostics</name>
    <message>
        <source>The versions of all parts are copied: paste them into your report.</source>
        <translation>คัดลอกรุ่นของส่วนประกอบทั้งหมดแล้ว วางลงในรายงานปัญหาได้</translation>
    </message>
</context>
<context>
    <name>mueang::gui::DialogActions</name>
    <message>
        <source>Search and table</source>
        <translation>การค้นหาและตาราง</translation>
    </message>
    <message>
        <source>From the search to the first area</source>
        <translation>จากช่องค้นหาไปยังพื้นที่แรก</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>ล้างคำค้น</translation>
    </message>
    <message>
        <source>Choose a filter value</source>
        <translation>เลือกค่าตัวกรอง</translation>
    </message>
    <message>
        <source>Select more areas</source>
        <translation>เลือกพื้นที่เพิ่ม</translation>
    </message>
    <message>
        <source>From one part of the window to the next</source>
        <translation>ไปยังส่วนถัดไปของหน้าต่าง</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>To the next area in that direction</source>
        <translation>ไปยังพื้นที่ถัดไปในทิศนั้น</translation>
    </message>
    <message>
        <source>To the next area in the order of the table</source>
        <translation>ไปยังพื้นที่ถัดไปตามลำดับในตาราง</translation>
    </message>
    <message>
        <source>Open areas that are close together</source>
        <translation>แยกพื้นที่ที่อยู่ชิดกัน</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>ขยาย ย่อ</translation>
    </message>
    <message>
        <source>Fit the map to the results</source>
        <translation>ปรับแผนที่ให้พอดีกับผลลัพธ์</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>เลื่อนแผนที่</translation>
    </message>
</context>
<context>
    <name>mueang::gui::EmptyState</name>
    <message>
        <source>This catalogue holds no area</source>
        <translation>บัญชีเมืองนี้ไม่มีพื้นที่</translation>
    </message>
    <message>
        <source>Open another one with Catalogue &gt; Open.</source>
        <translation>เปิดบัญชีเมืองอื่นได้ที่เมนู บัญชีเมือง &gt; เปิด</translation>
    </message>
    <message>
        <source>No area matches</source>
        <translation>ไม่มีพื้นที่ที่ตรงกับเงื่อนไข</translation>
    </message>
    <message>
        <source>The filters exclude each other: %1</source>
        <translation>ไม่มีพื้นที่ใดตรงกับตัวกรองเหล่านี้พร้อมกัน: %1</translation>
    </message>
    <message>
        <source>Remove what empties the list:</source>
        <translation>นำเงื่อนไขที่ทำให้รายการว่างออก:</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>นำ %1 ออก</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n area(s)</source>
        <translation>
            <numerusform>แสดงทั้งหมด %n พื้นที่</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for similar spellings too</source>
        <translation>ค้นหาคำที่สะกดใกล้เคียงด้วย</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation>สิ่งที่จะส่งออก</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>คอลัมน์(&amp;C)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>เลื่อนขึ้น(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>เลื่อนลง(&amp;D)</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>กำลังเขียนไฟล์</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>แสดงในโฟลเดอร์(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln area(s)…</source>
        <translation>
            <numerusform>ส่งออก %Ln พื้นที่(&amp;E)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>โปรดเลือกอย่างน้อยหนึ่งคอลัมน์</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All shown: %Ln area(s)</source>
        <translation>
            <numerusform>ทั้งหมดที่แสดง: %Ln พื้นที่(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln area(s)</source>
        <translation>
            <numerusform>ที่เลือกไว้: %Ln พื้นที่(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters are set: all shown is the whole catalogue.</source>
        <translation>ไม่ได้ใช้ตัวกรอง รายการที่แสดงจึงเป็นบัญชีเมืองทั้งหมด</translation>
    </message>
    <message>
        <source>Filtered by %1</source>
        <translation>กรองด้วย %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) exported</source>
        <translation>
            <numerusform>ส่งออกแล้ว %Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>รูปแบบ(&amp;F)</translation>
    </message>
    <message>
        <source>Which columns</source>
        <translation>คอลัมน์ชุดใด</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>P&amp;review of the first rows</source>
        <translation>ตัวอย่างแถวแรก ๆ (&amp;R)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>กำลังหยุด…</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>เรียงตาม %1</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ExportPreview</name>
    <message>
        <source>Preview of the first rows</source>
        <translation>ตัวอย่างแถวแรก ๆ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ExportTarget</name>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n areas</source>
        <translation>
            <numerusform>%1 %n พื้นที่</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::FacetPanel</name>
    <message>
        <source>Region and province</source>
        <translation>ภาคและจังหวัด</translation>
    </message>
    <message>
        <source>Approval year</source>
        <translation>ปีที่รับรอง</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>City type</source>
        <translation>ประเภทเมือง</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>ความแน่ชัด</translation>
    </message>
    <message>
        <source>Only what the plan names</source>
        <translation>เฉพาะด้านที่ระบุในแผน</translation>
    </message>
    <message>
        <source>Leaves out domains known only from indexes, titles, projects or secondary pages</source>
        <translation>ไม่นับด้านที่ทราบจากดัชนี ชื่อพื้นที่ โครงการ หรือแหล่งข้อมูลทุติยภูมิเท่านั้น</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>รายการของฉัน</translation>
    </message>
</context>
<context>
    <name>mueang::gui::FileChoice</name>
    <message>
        <source>Open a catalogue</source>
        <translation>เปิดบัญชีเมือง</translation>
    </message>
    <message>
        <source>Catalogues (*.mueang *.sqlite *.sqlite3 *.db)</source>
        <translation>บัญชีเมือง (*.mueang *.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>ตัวกรองที่ใช้อยู่</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>นำตัวกรอง %1 ออก</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ล้างทั้งหมด</translation>
    </message>
</context>
<context>
    <name>mueang::gui::FormatOptions</name>
    <message>
        <source>&amp;Headers</source>
        <translation>หัวคอลัมน์(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>ศักราช(&amp;Y)</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>ตัวคั่น(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;With the sources</source>
        <translation>รวมแหล่งข้อมูล(&amp;W)</translation>
    </message>
    <message>
        <source>UTF-8 with &amp;BOM (for Excel)</source>
        <translation>UTF-8 พร้อม BOM สำหรับ Excel (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Protect from spreadsheet formulas</source>
        <translation>ป้องกันสูตรในตารางคำนวณ(&amp;P)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>English</source>
        <translation>อังกฤษ</translation>
    </message>
    <message>
        <source>Thai and English</source>
        <translation>ไทยและอังกฤษ</translation>
    </message>
    <message>
        <source>Buddhist Era (2565)</source>
        <translation>พุทธศักราช (2565)</translation>
    </message>
    <message>
        <source>Common Era (2022)</source>
        <translation>คริสต์ศักราช (2022)</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>จุลภาค ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>อัฒภาค ( ; )</translation>
    </message>
    <message>
        <source>A spreadsheet may run text that begins with = + - or @; an apostrophe before it stops that.</source>
        <translation>โปรแกรมตารางคำนวณอาจถือข้อความที่ขึ้นต้นด้วย = + - หรือ @ เป็นสูตร การเติมเครื่องหมาย &apos; ข้างหน้าช่วยป้องกันได้</translation>
    </message>
</context>
<context>
    <name>mueang::gui::GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>คู่มือการใช้งาน</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>สารบัญ</translation>
    </message>
    <message>
        <source>Find in the guide…</source>
        <translation>ค้นหาในคู่มือ…</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ค้นหาในคู่มือ</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>ตำแหน่งก่อนหน้า</translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>ตำแหน่งก่อนหน้า (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>ตำแหน่งถัดไป</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>ตำแหน่งถัดไป (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place shown, of so many where the text was found</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>mueang::gui::LineField</name>
    <message>
        <source>Empty the search</source>
        <translation>ล้างคำค้น</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
</context>
<context>
    <name>mueang::gui::LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>เปิดลิงก์</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>เปิดลิงก์ไม่ได้</translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <translation>เปิด %1 ในเบราว์เซอร์หรือไม่</translation>
    </message>
    <message>
        <source>No browser took the link to %1.</source>
        <translation>ไม่มีเบราว์เซอร์ที่เปิดลิงก์ไปยัง %1 ได้</translation>
    </message>
    <message>
        <source>Copy the link and paste it into a browser.</source>
        <translation>โปรดคัดลอกลิงก์ไปวางในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this host</source>
        <translation>ไม่ต้องถามอีกสำหรับโฮสต์นี้(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>คัดลอกลิงก์(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ListFiles</name>
    <message>
        <source>Exported to “%1”.</source>
        <translation>ส่งออกไปที่ “%1” แล้ว</translation>
    </message>
    <message>
        <source>My lists and notes</source>
        <translation>รายการและบันทึกย่อของฉัน</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>ส่งออกรายการ</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv);;JSON, with everything (*.json)</source>
        <translation>CSV สำหรับตารางคำนวณ (*.csv);;JSON ครบทุกอย่าง (*.json)</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>นำเข้ารายการ</translation>
    </message>
    <message>
        <source>Everything in “%1” was there already.</source>
        <translation>ทุกอย่างใน “%1” มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Lists of Mueang (*.csv *.tsv *.json);;All files (*)</source>
        <translation>รายการของ Mueang (*.csv *.tsv *.json);;ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Imported. The notes that were there were kept where “%1” has others.</source>
        <translation>นำเข้าแล้ว หากบันทึกย่อใน “%1” ต่างจากที่มีอยู่เดิม โปรแกรมคงบันทึกย่อเดิมไว้</translation>
    </message>
    <message>
        <source>Likewise: %1.</source>
        <translation>เช่นเดียวกัน: %1</translation>
    </message>
</context>
<context>
    <name>mueang::gui::Lists</name>
    <message>
        <source>Shortlist</source>
        <translation>รายการที่คัดไว้</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>รายการใหม่</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>ชื่อรายการ</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>สร้างรายการ</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>เปลี่ยนชื่อรายการ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ListsDialog</name>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1 (not in this catalogue)</source>
        <translation>%1 (ไม่มีในบัญชีเมืองนี้)</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>รายการของฉัน</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Areas, in your order</source>
        <translation>พื้นที่ ตามลำดับของคุณ</translation>
    </message>
    <message>
        <source>Areas of the list, in your order</source>
        <translation>พื้นที่ในรายการ ตามลำดับของคุณ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>ใหม่…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>เปลี่ยนชื่อ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Move the list up</source>
        <translation>เลื่อนรายการขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Move the list down</source>
        <translation>เลื่อนรายการลง</translation>
    </message>
    <message>
        <source>Move the area up</source>
        <translation>เลื่อนพื้นที่ขึ้น</translation>
    </message>
    <message>
        <source>Move the area down</source>
        <translation>เลื่อนพื้นที่ลง</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Export with notes…</source>
        <translation>ส่งออกพร้อมบันทึกย่อ…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>แสดงในตาราง</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>Export all lists and notes…</source>
        <translation>ส่งออกรายการและบันทึกย่อทั้งหมด…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>mueang::gui::MainWindow</name>
    <message>
        <source>Mueang: certified smart cities of Thailand</source>
        <translation>Mueang: เมืองอัจฉริยะที่ได้รับการรับรองของประเทศไทย</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>บัญชีเมือง(&amp;C)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>เปิดไฟล์ล่าสุด</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Language / ภาษา</source>
        <translation>ภาษา / Language</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ศักราช</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>รูปลักษณ์</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>เปิด…</translation>
    </message>
    <message>
        <source>Open another catalogue file</source>
        <translation>เปิดไฟล์บัญชีเมืองอื่น</translation>
    </message>
    <message>
        <source>Back to the bundled catalogue</source>
        <translation>กลับไปใช้บัญชีเมืองที่มากับโปรแกรม</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Save the selected areas, or all shown, as a file</source>
        <translation>บันทึกพื้นที่ที่เลือก หรือทั้งหมดที่แสดง เป็นไฟล์</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>ล้างคำค้นและตัวกรอง</translation>
    </message>
    <message>
        <source>Select all areas shown</source>
        <translation>เลือกพื้นที่ทั้งหมดที่แสดง</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>แสดงหรือซ่อนตัวกรอง</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Show or hide the details of the area</source>
        <translation>แสดงหรือซ่อนรายละเอียดของพื้นที่</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นลัด</translation>
    </message>
    <message>
        <source>About Mueang</source>
        <translation>เกี่ยวกับ Mueang</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>กำลังเปิด %1…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Show the areas as a table</source>
        <translation>แสดงพื้นที่เป็นตาราง</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>แผนภูมิ</translation>
    </message>
    <message>
        <source>Show the areas as charts</source>
        <translation>แสดงพื้นที่เป็นแผนภูมิ</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ไปที่(&amp;G)</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Show all provinces, with the number of their areas</source>
        <translation>แสดงทุกจังหวัด พร้อมจำนวนพื้นที่</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Show the meetings that approved areas</source>
        <translation>แสดงการประชุมที่รับรองพื้นที่</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Show the sources, and what rests on each</source>
        <translation>แสดงแหล่งข้อมูล และสิ่งที่อ้างอิงแต่ละแหล่ง</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>อภิธานศัพท์</translation>
    </message>
    <message>
        <source>Show the terms and what they mean</source>
        <translation>แสดงคำศัพท์และความหมาย</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Show again what was shown before</source>
        <translation>กลับไปยังสิ่งที่แสดงก่อนหน้า</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Undo a step back</source>
        <translation>ยกเลิกการย้อนกลับ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>Show the areas on a map</source>
        <translation>แสดงพื้นที่บนแผนที่</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>เปรียบเทียบ…</translation>
    </message>
    <message>
        <source>Set the two to four selected areas side by side</source>
        <translation>แสดงพื้นที่ที่เลือกไว้ 2 ถึง 4 แห่งเทียบกัน</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>พิมพ์รายการ…</translation>
    </message>
    <message>
        <source>Print the selected areas, or all shown, as a table, or save them as PDF</source>
        <translation>พิมพ์พื้นที่ที่เลือกหรือที่แสดงทั้งหมดเป็นตาราง หรือบันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Print fact sheets…</source>
        <translation>พิมพ์ข้อมูลรายพื้นที่…</translation>
    </message>
    <message>
        <source>Print everything about the selected areas, or save it as PDF</source>
        <translation>พิมพ์ข้อมูลทั้งหมดของพื้นที่ที่เลือก หรือบันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>Copy the selected areas</source>
        <translation>คัดลอกพื้นที่ที่เลือก</translation>
    </message>
    <message>
        <source>Copy the rows to paste them as a table</source>
        <translation>คัดลอกแถวเพื่อวางเป็นตาราง</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>คัดลอกเซลล์</translation>
    </message>
    <message>
        <source>Copy diagnostic information</source>
        <translation>คัดลอกข้อมูลสำหรับรายงานปัญหา</translation>
    </message>
    <message>
        <source>Copy the versions of all parts, for a report of a fault</source>
        <translation>คัดลอกรุ่นของส่วนประกอบทั้งหมด เพื่อใช้รายงานปัญหา</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>รายการ(&amp;L)</translation>
    </message>
    <message>
        <source>Lists of the selected areas</source>
        <translation>รายการของพื้นที่ที่เลือก</translation>
    </message>
    <message>
        <source>The star means</source>
        <translation>ดาวหมายถึง</translation>
    </message>
    <message>
        <source>Order as in the list</source>
        <translation>เรียงตามลำดับในรายการ</translation>
    </message>
    <message>
        <source>Show the areas of the one list that is filtered for in your own order</source>
        <translation>แสดงพื้นที่ของรายการที่กรองอยู่ตามลำดับที่คุณจัดเอง</translation>
    </message>
    <message>
        <source>My lists…</source>
        <translation>รายการของฉัน…</translation>
    </message>
    <message>
        <source>Order, rename, export and import lists</source>
        <translation>จัดลำดับ เปลี่ยนชื่อ ส่งออก และนำเข้ารายการ</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>เรียงตามคอลัมน์นี้</translation>
    </message>
    <message>
        <source>Sort the table by the column of the current cell, or the other way round</source>
        <translation>เรียงตารางตามคอลัมน์ของเซลล์ปัจจุบัน หรือสลับทิศการเรียง</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>คู่มือการใช้งาน</translation>
    </message>
    <message>
        <source>How to do things, step by step</source>
        <translation>วิธีทำสิ่งต่าง ๆ ทีละขั้น</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>สิ่งนี้คืออะไร</translation>
    </message>
    <message>
        <source>Explain the word that has the keyboard, or the next one that is clicked</source>
        <translation>อธิบายคำที่เลือกอยู่ หรือสิ่งที่จะคลิกถัดไป</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>มุมมองที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>บันทึกมุมมองนี้…</translation>
    </message>
    <message>
        <source>Keep search, filters, order, columns and view under a name</source>
        <translation>เก็บคำค้น ตัวกรอง การเรียงลำดับ คอลัมน์ และรูปแบบการแสดงไว้ในชื่อเดียว</translation>
    </message>
    <message>
        <source>Manage saved views…</source>
        <translation>จัดการมุมมองที่บันทึกไว้…</translation>
    </message>
    <message>
        <source>Note on the area</source>
        <translation>บันทึกย่อของพื้นที่</translation>
    </message>
    <message>
        <source>Write your own note on the current area</source>
        <translation>เขียนบันทึกย่อของคุณเองเกี่ยวกับพื้นที่ที่เลือกอยู่</translation>
    </message>
    <message>
        <source>Rename, order and delete views, and give them keys</source>
        <translation>เปลี่ยนชื่อ จัดลำดับ ลบ และกำหนดแป้นลัดของมุมมอง</translation>
    </message>
</context>
<context>
    <name>mueang::gui::MapLegend</name>
    <message>
        <source>Areas shown in a province</source>
        <translation>จำนวนพื้นที่ที่แสดงในจังหวัด</translation>
    </message>
    <message>
        <source>area</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>area, about here</source>
        <translation>พื้นที่ ที่ตั้งโดยประมาณ</translation>
    </message>
    <message>
        <source>areas close together</source>
        <translation>หลายพื้นที่อยู่ชิดกัน</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>คำอธิบายสัญลักษณ์</translation>
    </message>
</context>
<context>
    <name>mueang::gui::MapPage</name>
    <message>
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Fit to results</source>
        <translation>ปรับให้พอดีกับผลลัพธ์</translation>
    </message>
</context>
<context>
    <name>mueang::gui::MapPicture</name>
    <message>
        <source>Smart cities on the map</source>
        <translation>เมืองอัจฉริยะบนแผนที่</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) not on the map: no place is published</source>
        <translation>
            <numerusform>%Ln พื้นที่ไม่อยู่บนแผนที่ เพราะไม่มีการเผยแพร่ที่ตั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlines of provinces: world-geojson, © George Shestayev and contributors</source>
        <translation>เส้นเขตจังหวัด: world-geojson, © George Shestayev และผู้ร่วมพัฒนา</translation>
    </message>
</context>
<context>
    <name>mueang::gui::MapTexts</name>
    <message>
        <source>About here: may be off by a kilometre or more</source>
        <translation>ที่ตั้งโดยประมาณ อาจคลาดเคลื่อนหนึ่งกิโลเมตรขึ้นไป</translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) close together</source>
        <translation>
            <numerusform>%Ln พื้นที่อยู่ชิดกัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>และอีก %Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s) shown</source>
        <translation>
            <numerusform>แสดง %Ln พื้นที่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln area(s), filtered out</source>
        <translation>
            <numerusform>มี %Ln พื้นที่ แต่ไม่ตรงกับตัวกรอง</numerusform>
        </translation>
    </message>
    <message>
        <source>No area matches the search and filters</source>
        <translation>ไม่มีพื้นที่ที่ตรงกับคำค้นและตัวกรอง</translation>
    </message>
    <message>
        <source>No certified area</source>
        <translation>ไม่มีพื้นที่ที่ได้รับการรับรอง</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ติดดาวแล้ว</translation>
    </message>
</context>
<context>
    <name>mueang::gui::MapView</name>
    <message>
        <source>Map of the areas</source>
        <translation>แผนที่เมืองอัจฉริยะ</translation>
    </message>
    <message>
        <source>Arrow keys go from area to area, plus and minus zoom, 0 shows all areas.</source>
        <translation>แป้นลูกศรไปยังพื้นที่ถัดไป แป้นบวกและลบย่อขยาย แป้น 0 แสดงทุกพื้นที่</translation>
    </message>
</context>
<context>
    <name>mueang::gui::MessageDialog</name>
    <message>
        <source>Mueang</source>
        <translation>Mueang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>คัดลอกรายละเอียด(&amp;C)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of this kind came before this one.</source>
        <translation>
            <numerusform>ก่อนหน้านี้มีการแจ้งเตือนแบบเดียวกันอีก %n ครั้ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>mueang::gui::NoteCloseGuard</name>
    <message>
        <source>A note could not be saved.</source>
        <translation>มีบันทึกย่อที่ยังบันทึกไม่สำเร็จ</translation>
    </message>
    <message>
        <source>It is still in the window. When the window is closed, what was written last is lost.</source>
        <translation>ข้อความยังอยู่ในหน้าต่าง หากปิดหน้าต่าง ข้อความที่เขียนล่าสุดจะหายไป</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>ปิดโดยไม่บันทึก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>ยังไม่ปิด(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::NoteConflictDialog</name>
    <message>
        <source>Two versions of a note</source>
        <translation>บันทึกย่อสองฉบับ</translation>
    </message>
    <message>
        <source>The note on “%1” was changed in another window while you were writing.</source>
        <translation>มีการแก้ไขบันทึกย่อของ “%1” ในอีกหน้าต่างหนึ่งขณะที่คุณกำลังเขียน</translation>
    </message>
    <message>
        <source>What you wrote here</source>
        <translation>ข้อความที่คุณเขียนที่นี่</translation>
    </message>
    <message>
        <source>What the other window saved</source>
        <translation>ข้อความที่อีกหน้าต่างหนึ่งบันทึกไว้</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>อีกหน้าต่างหนึ่งลบบันทึกย่อนี้แล้ว</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>เก็บทั้งสองฉบับ(&amp;B)</translation>
    </message>
    <message>
        <source>The other text, a line, and yours</source>
        <translation>ข้อความของอีกหน้าต่าง เส้นคั่น แล้วข้อความของคุณ</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>เก็บของฉัน(&amp;M)</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>เก็บของอีกหน้าต่าง(&amp;T)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::NotePane</name>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Your notes are being opened…</source>
        <translation>กำลังเปิดบันทึกย่อของคุณ…</translation>
    </message>
    <message>
        <source>Saved by itself, on this computer only.</source>
        <translation>บันทึกให้อัตโนมัติ เก็บไว้ในเครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
    <message>
        <source>Not saved: another window changed this note too.</source>
        <translation>ยังไม่ได้บันทึก: อีกหน้าต่างหนึ่งแก้ไขบันทึกย่อนี้เช่นกัน</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>ยังไม่ได้บันทึก: %1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>จะลองอีกครั้งโดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>Saved · %1, %2</source>
        <extracomment>%1 is a day, %2 a time such as 14:30</extracomment>
        <translation>บันทึกแล้ว · %1 %2 น.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>บันทึกย่อของคุณ</translation>
    </message>
    <message>
        <source>Write a note on this area…</source>
        <translation>เขียนบันทึกย่อเกี่ยวกับพื้นที่นี้…</translation>
    </message>
    <message>
        <source>Your note on %1</source>
        <translation>บันทึกย่อของคุณเกี่ยวกับ %1</translation>
    </message>
</context>
<context>
    <name>mueang::gui::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>ปิดข้อความแจ้ง</translation>
    </message>
</context>
<context>
    <name>mueang::gui::PictureButton</name>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Save or copy this view as a picture</source>
        <translation>บันทึกหรือคัดลอกมุมมองนี้เป็นรูปภาพ</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>บันทึกรูปภาพ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>คัดลอกรูปภาพ(&amp;C)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>รูปภาพ (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>บันทึกรูปภาพ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::PrintActions</name>
    <message numerus="yes">
        <source>%Ln selected area(s)</source>
        <translation>
            <numerusform>พื้นที่ที่เลือก %Ln แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of %1 areas cannot be printed.</source>
        <translation>พิมพ์รายการ %1 พื้นที่ไม่ได้</translation>
    </message>
    <message>
        <source>Choose fewer with filters, or at least one. All of them fit into a CSV file.</source>
        <translation>โปรดใช้ตัวกรองเพื่อลดจำนวน หรือเลือกอย่างน้อยหนึ่งแห่ง หากต้องการทั้งหมดให้ส่งออกเป็นไฟล์ CSV</translation>
    </message>
    <message>
        <source>Select one to %1 areas to print their fact sheets.</source>
        <translation>โปรดเลือกพื้นที่ 1 ถึง %1 แห่งเพื่อพิมพ์ข้อมูลรายพื้นที่</translation>
    </message>
    <message>
        <source>In the table, Ctrl with a click selects one more, Shift with an arrow key the next ones.</source>
        <translation>ในตาราง กด Ctrl แล้วคลิกเพื่อเลือกเพิ่ม หรือกด Shift กับแป้นลูกศรเพื่อเลือกแถวถัดไป</translation>
    </message>
</context>
<context>
    <name>mueang::gui::PrintDialog</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>บันทึกเป็นไฟล์ “%1” แล้ว</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation>เครื่องพิมพ์ “%1” ไม่รับงานพิมพ์</translation>
    </message>
    <message>
        <source>Is it switched on and connected? A PDF file can be printed later.</source>
        <translation>โปรดตรวจสอบว่าเปิดเครื่องและเชื่อมต่อแล้ว หรือบันทึกเป็น PDF ไว้พิมพ์ภายหลัง</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ไฟล์ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>พิมพ์: %1</translation>
    </message>
    <message>
        <source>The preview cannot be shown: a part of the program is missing. A PDF file can be saved.
%1</source>
        <translation>แสดงตัวอย่างก่อนพิมพ์ไม่ได้ เพราะโปรแกรมขาดส่วนประกอบ แต่ยังบันทึกเป็น PDF ได้
%1</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>ตัวอย่างก่อนพิมพ์</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>พิมพ์(&amp;R)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>บันทึกเป็น PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>mueang::gui::PrintOptions</name>
    <message>
        <source>&amp;Printer</source>
        <translation>เครื่องพิมพ์(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>จำนวนชุด(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>กระดาษ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>แนวกระดาษ(&amp;D)</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>แนวตั้ง</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>แนวนอน</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>ไม่พบเครื่องพิมพ์</translation>
    </message>
</context>
<context>
    <name>mueang::gui::RecentFilesMenu</name>
    <message>
        <source>No other catalogue was opened yet</source>
        <translation>ยังไม่เคยเปิดบัญชีเมืองอื่น</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>ล้างรายการ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::RecordPage</name>
    <message>
        <source>Show in folder</source>
        <translation>แสดงในโฟลเดอร์</translation>
    </message>
    <message>
        <source>Nothing found. Esc in the field shows all again.</source>
        <translation>ไม่พบสิ่งที่ค้นหา กด Esc ในช่องค้นหาเพื่อแสดงทั้งหมดอีกครั้ง</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>รายละเอียดของแถว</translation>
    </message>
    <message>
        <source>Hide “none yet”</source>
        <translation>ซ่อนจังหวัดที่ยังไม่มี</translation>
    </message>
    <message>
        <source>Show the areas</source>
        <translation>ดูพื้นที่</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>เปิดในเบราว์เซอร์…</translation>
    </message>
</context>
<context>
    <name>mueang::gui::Replacing</name>
    <message>
        <source>Replace the file “%1”?</source>
        <translation>เขียนทับไฟล์ “%1” หรือไม่</translation>
    </message>
    <message>
        <source>It exists already; what it holds now will be lost.</source>
        <translation>มีไฟล์นี้อยู่แล้ว เนื้อหาเดิมจะสูญหาย</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>เขียนทับ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>บันทึกมุมมองนี้</translation>
    </message>
    <message>
        <source>Search, filters, order, columns and the kind of view come back as they are now.</source>
        <translation>คำค้น ตัวกรอง การเรียงลำดับ คอลัมน์ และรูปแบบการแสดงจะกลับมาเหมือนตอนนี้</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ชื่อ(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ชื่อมุมมอง</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>แป้นลัด(&amp;K)</translation>
    </message>
    <message>
        <source>Key of the view</source>
        <translation>แป้นลัดของมุมมอง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::SavedViewBar</name>
    <message>
        <source>View: %1 · changed</source>
        <translation>มุมมอง: %1 · เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>มุมมอง: %1</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>มุมมองที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>บันทึกการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>คืนมุมมองเดิม</translation>
    </message>
    <message>
        <source>Show the view again as it was saved</source>
        <translation>แสดงมุมมองตามที่บันทึกไว้อีกครั้ง</translation>
    </message>
    <message>
        <source>Leave the view</source>
        <translation>ออกจากมุมมอง</translation>
    </message>
    <message>
        <source>Leave the view: what is shown stays</source>
        <translation>ออกจากมุมมองนี้ โดยสิ่งที่แสดงอยู่ยังคงเดิม</translation>
    </message>
</context>
<context>
    <name>mueang::gui::SavedViewTexts</name>
    <message>
        <source>Write a name.</source>
        <translation>โปรดใส่ชื่อ</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>ไม่มีแป้นลัด</translation>
    </message>
    <message>
        <source>%1, now of “%2”</source>
        <translation>%1 (ขณะนี้เป็นของ “%2”)</translation>
    </message>
</context>
<context>
    <name>mueang::gui::SavedViews</name>
    <message>
        <source>The view “%1” was saved by a newer version of Mueang.</source>
        <translation>มุมมอง “%1” บันทึกด้วย Mueang รุ่นใหม่กว่านี้</translation>
    </message>
    <message>
        <source>Update Mueang to use it; it is kept as it is.</source>
        <translation>โปรดปรับรุ่น Mueang เพื่อใช้มุมมองนี้ มุมมองยังอยู่ครบตามเดิม</translation>
    </message>
    <message>
        <source>The view “%1” cannot be read.</source>
        <translation>อ่านมุมมอง “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>It is kept as it is; save it again under another name, or delete it.</source>
        <translation>มุมมองยังอยู่ตามเดิม บันทึกใหม่ในชื่ออื่นหรือลบทิ้งได้</translation>
    </message>
    <message>
        <source>The open catalogue does not have everything that the view “%1” asks for.</source>
        <translation>บัญชีเมืองที่เปิดอยู่มีไม่ครบทุกค่าที่มุมมอง “%1” ใช้กรอง</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>ที่ตัดออก: %1</translation>
    </message>
</context>
<context>
    <name>mueang::gui::SearchField</name>
    <message>
        <source>Search: name, province, year, organisation…</source>
        <translation>ค้นหา: ชื่อ จังหวัด ปี หน่วยงาน…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
</context>
<context>
    <name>mueang::gui::SettingsWords</name>
    <message>
        <source>“%1” cannot be read: check that it is a file that you may read.</source>
        <translation>อ่าน “%1” ไม่ได้ โปรดตรวจสอบว่าเป็นไฟล์ที่คุณมีสิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>“%1” was damaged: it is kept as “%2”.</source>
        <translation>“%1” เสียหาย จึงเก็บไว้ที่ “%2”</translation>
    </message>
    <message>
        <source>Choose again what is not as you had it.</source>
        <translation>โปรดเลือกการตั้งค่าที่ต่างจากเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Not all of your settings could be read.</source>
        <translation>อ่านการตั้งค่าของคุณได้ไม่ครบ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นลัด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>การทำงาน</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>แป้น</translation>
    </message>
</context>
<context>
    <name>mueang::gui::StarActions</name>
    <message>
        <source>Take out of “%1”</source>
        <translation>นำออกจาก “%1”</translation>
    </message>
    <message>
        <source>Put into “%1”</source>
        <translation>เพิ่มใน “%1”</translation>
    </message>
    <message>
        <source>Take the star from the selected areas</source>
        <translation>นำดาวออกจากพื้นที่ที่เลือก</translation>
    </message>
    <message>
        <source>Star the selected areas</source>
        <translation>ติดดาวพื้นที่ที่เลือก</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>รายการใหม่…</translation>
    </message>
</context>
<context>
    <name>mueang::gui::TableWords</name>
    <message>
        <source>Provinces</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>อภิธานศัพท์</translation>
    </message>
    <message>
        <source>Find a province…</source>
        <translation>ค้นหาจังหวัด…</translation>
    </message>
    <message>
        <source>Find a meeting…</source>
        <translation>ค้นหาการประชุม…</translation>
    </message>
    <message>
        <source>Find a source…</source>
        <translation>ค้นหาแหล่งข้อมูล…</translation>
    </message>
    <message>
        <source>Find a term…</source>
        <translation>ค้นหาคำศัพท์…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln จังหวัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 province(s)</source>
        <translation>
            <numerusform>%Ln จาก %1 จังหวัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>การประชุม %Ln ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 meeting(s)</source>
        <translation>
            <numerusform>การประชุม %Ln จาก %1 ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln แหล่งข้อมูล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 source(s)</source>
        <translation>
            <numerusform>%Ln จาก %1 แหล่งข้อมูล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln คำศัพท์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 term(s)</source>
        <translation>
            <numerusform>%Ln จาก %1 คำศัพท์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln province(s)…</source>
        <translation>
            <numerusform>ส่งออก %Ln จังหวัด…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln meeting(s)…</source>
        <translation>
            <numerusform>ส่งออกการประชุม %Ln ครั้ง…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln source(s)…</source>
        <translation>
            <numerusform>ส่งออก %Ln แหล่งข้อมูล…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln term(s)…</source>
        <translation>
            <numerusform>ส่งออก %Ln คำศัพท์…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exported to “%2”</source>
        <translation>ส่งออก %1 ไปที่ “%2” แล้ว</translation>
    </message>
</context>
<context>
    <name>mueang::gui::TextSizeActions</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>ขนาดตัวอักษร: %1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>ขนาดปกติ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ทำซ้ำ: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
</context>
<context>
    <name>mueang::gui::UnplacedList</name>
    <message numerus="yes">
        <source>Place not published (%Ln)</source>
        <translation>
            <numerusform>ไม่มีการเผยแพร่ที่ตั้ง (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mueang::gui::ViewActions</name>
    <message>
        <source>Back to the usual columns</source>
        <translation>กลับไปใช้คอลัมน์ปกติ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>ตามภาษาที่ใช้</translation>
    </message>
    <message>
        <source>Buddhist Era (2565)</source>
        <translation>พุทธศักราช (2565)</translation>
    </message>
    <message>
        <source>Common Era (2022)</source>
        <translation>คริสต์ศักราช (2022)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>ตามเดสก์ท็อป</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>มุมมองที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>แป้นลัด</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>แป้นลัด(&amp;K)</translation>
    </message>
    <message>
        <source>Key of the view</source>
        <translation>แป้นลัดของมุมมอง</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>ขึ้น(&amp;P)</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>เลื่อนมุมมองขึ้น</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>ลง(&amp;W)</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>เลื่อนมุมมองลง</translation>
    </message>
</context>
<context>
    <name>mueang::gui::ViewsMenu</name>
    <message>
        <source>Update “%1”</source>
        <translation>บันทึกทับ “%1”</translation>
    </message>
    <message>
        <source>Update the view</source>
        <translation>บันทึกทับมุมมอง</translation>
    </message>
</context>
<context>
    <name>mueang::paper::AreaPaper</name>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
</context>
<context>
    <name>mueang::paper::ComparisonPaper</name>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>เปรียบเทียบ: %1</translation>
    </message>
</context>
<context>
    <name>mueang::paper::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
</TS>
