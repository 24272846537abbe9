<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Latn" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nomaʼlum</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hammasini belgilash</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>K&amp;oʻpaytirish</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Kamaytirish</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Roʻyxatni ochish</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ha</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Jild topilmadi.
Jild nomini tekshiring.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl topilmadi.
Fayl nomini tekshiring.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 bor.
Uning oʻrniga yozilsinmi?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Tanlash</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Oʻchirish</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Joy:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Yangi jild</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ochish</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saqlash</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” yozishdan himoyalangan.
Baribir oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Batafsil koʻrinish</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Roʻyxat koʻrinishi</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Jildni oʻchirib boʻlmadi.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yangi jild yaratish</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yangi jild yaratish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Batafsil</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Jildlar</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Jild:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fayl &amp;nomi:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fayl &amp;turi:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Jildni topish</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Orqaga qaytish</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Oldinga oʻtish</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Yuqori jildga oʻtish</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Roʻyxat</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Joylar va xatchoʻplar roʻyxati</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yangi jild</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yuqori jild</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Yaqinda ochilgan joylar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Boshqa nom bilan saqlash</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Koʻrsatish </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Yashirin &amp;fayllarni koʻrsatish</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yon panel</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Kompyuter</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Oʻzgartirilgan sana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Joylash</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Qay&amp;tarish</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Bekor qilish</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kesib olish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini belgilash</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>Boshqa</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Boʻyi:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Dyuym</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yotiq</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Hoshiyalar</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimetr (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Yoʻnalish</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>Sahifalar &amp;tartibi:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sahifa joylashuvi</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Sahifa oʻlchami:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Bir &amp;varaqdagi sahifalar:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Qogʻoz manbai:</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Tik</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Teskari yotiq</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Teskari tik</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Eni:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>pastki hoshiya</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dyuym</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>chap hoshiya</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>oʻng hoshiya</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>yuqori hoshiya</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Yoʻq</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ha</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Qoʻllash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Saqlamaslik</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Eʼtibor bermaslik</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hammasiga &amp;yoʻq</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Boshlangʻich holatga qaytarish</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yana urinish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hammasini saqlash</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hammasiga &amp;ha</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 bor.
Uning ustiga yozilsinmi?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 notoʻgʻri yozilgan. Sahifalarni “,” bilan ajrating, oraliqni “-” bilan yozing; oraliqlar ustma-ust tushmasin.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — jild.
Boshqa fayl nomini tanlang.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Sozlamalar &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Sozlamalar &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Chop etish</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Barcha sahifalar</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Pastdan yuqoriga, chapdan oʻngga</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Pastdan yuqoriga, oʻngdan chapga</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Ikki tomonlama chop etish sozlamalari</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Juft sahifalar</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 fayliga yozib boʻlmaydi.
Boshqa fayl nomini tanlang.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Sahifalar notoʻgʻri koʻrsatilgan</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Chapdan oʻngga, pastdan yuqoriga</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Chapdan oʻngga, yuqoridan pastga</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Shu kompyuterdagi fayl</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Toq sahifalar</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“Bir varaqdagi sahifalar” va “Qaysi sahifalar” sozlamalarini birga ishlatib boʻlmaydi.
Ulardan birini oʻchiring.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Faylga chop etish…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Faylga chop etish (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Oʻngdan chapga, pastdan yuqoriga</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Oʻngdan chapga, yuqoridan pastga</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Ikki tomonlama chop etish sozlamalari bir-biriga toʻgʻri kelmayapti. Tuzatasizmi?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Yuqoridan pastga, chapdan oʻngga</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Yuqoridan pastga, oʻngdan chapga</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF fayl yozish</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Qoʻshimcha sozlamalar toʻgʻri kelmayapti</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Chop etish vazifasi</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sahifa sozlamalari toʻgʻri kelmayapti</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Printer xususiyatlari</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sahifa sozlamalari bir-biriga toʻgʻri kelmayapti. Tuzatasizmi?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Ayrim qoʻshimcha sozlamalar bir-biriga toʻgʻri kelmayapti. Tuzatasizmi?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Qoʻshimcha</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sahifa</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Ayrim sozlamalar bir-biriga toʻgʻri kelmayapti. Ularni tuzating.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Nusxalab terish</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Rangli</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nusxalar</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nusxalar:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Shu sahifa</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Ikki tomonlama chop etish</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Oq-qora</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Uzun tomoni boʻylab</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Oʻchiq</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Chop etish sozlamalari</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Qaysi &amp;sahifalar:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sahifalar</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sahifa</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Hammasini chop etish</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Nimani chop etish</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Teskari tartibda</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Belgilangani</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Qisqa tomoni boʻylab</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Sahifalarni yoki oraliqlarni vergul bilan ajratib yozing. Oraliq — chiziqcha bilan ajratilgan ikki raqam. Masalan, 3,5-7,9 yozilsa, 3, 5, 6, 7 va 9-sahifalar chop etiladi.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nomi:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Joyi:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fayl:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Xususiyatlar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Oldindan koʻrish</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Turi:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Oxiri</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Chap cheti</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sahifa pastga</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sahifa chapga</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sahifa oʻngga</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sahifa yuqoriga</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Oʻng cheti</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pastga</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Shu yerga</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Chapga</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Oʻngga</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yuqoriga</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Boshi</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Joylash</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Qay&amp;tarish</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Bekor qilish</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Havolani nusxalash</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kesib olish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini belgilash</translation>
    </message>
</context>
</TS>
