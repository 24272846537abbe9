<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- generated from translations/qtbase_uz_Latn.ts, do not edit; see docs/editing-content.md -->
<TS version="2.1" language="uz_Cyrl" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Жилд</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Номаълум</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Ҳаммасини белгилаш</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>К&amp;ўпайтириш</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Камайтириш</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Рўйхатни очиш</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ҳа</translation>
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
Жилд топилмади.
Жилд номини текширинг.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл топилмади.
Файл номини текширинг.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 бор.
Унинг ўрнига ёзилсинми?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Танлаш</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ўчириш</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Жой:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Янги жилд</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Очиш</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Номини ўзгартириш</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақлаш</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” ёзишдан ҳимояланган.
Барибир ўчирилсинми?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Барча файллар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барча файллар (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>“%1” ўчирилсинми?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Батафсил кўриниш</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Рўйхат кўриниши</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Жилдни ўчириб бўлмади.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Янги жилд яратиш</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Янги жилд яратиш</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Батафсил</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Жилдлар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Жилд:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файл &amp;номи:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файллар</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файл &amp;тури:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Жилдни топиш</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Олдинга</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Орқага қайтиш</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Олдинга ўтиш</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Юқори жилдга ўтиш</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Рўйхат</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Жойлар ва хатчўплар рўйхати</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Янги жилд</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Очиш</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Юқори жилд</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Яқинда очилган жойлар</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Олиб ташлаш</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Бошқа ном билан сақлаш</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Кўрсатиш </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Яширин &amp;файлларни кўрсатиш</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Ён панель</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ўзгартирилган сана</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Номи</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ҳажми</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тури</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Нусхалаш</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Жойлаш</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қай&amp;тариш</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Бекор қилиш</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Кесиб олиш</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ҳаммасини белгилаш</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>Бошқа</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Бўйи:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйм</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ётиқ</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ҳошиялар</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметр (мм)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Йўналиш</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>Саҳифалар &amp;тартиби:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Саҳифа жойлашуви</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Саҳифа ўлчами:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Бир &amp;варақдаги саҳифалар:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қоғоз</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Қоғоз манбаи:</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункт (пт)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тик</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Тескари ётиқ</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Тескари тик</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Эни:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>пастки ҳошия</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>чап ҳошия</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ўнг ҳошия</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>юқори ҳошия</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Йўқ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ҳа</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Тўхтатиш</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қўллаш</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор қилиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақламаслик</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ёрдам</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Эътибор бермаслик</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ҳаммасига &amp;йўқ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Очиш</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Тиклаш</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Бошланғич ҳолатга қайтариш</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Яна уриниш</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақлаш</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Ҳаммасини сақлаш</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ҳаммасига &amp;ҳа</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 бор.
Унинг устига ёзилсинми?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 нотўғри ёзилган. Саҳифаларни “,” билан ажратинг, оралиқни “-” билан ёзинг; оралиқлар устма-уст тушмасин.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — жилд.
Бошқа файл номини танланг.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Созламалар &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Созламалар &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Чоп этиш</translation>
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
        <translation>Барча саҳифалар</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Пастдан юқорига, чапдан ўнгга</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Пастдан юқорига, ўнгдан чапга</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Икки томонлама чоп этиш созламалари</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Жуфт саҳифалар</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 файлига ёзиб бўлмайди.
Бошқа файл номини танланг.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Саҳифалар нотўғри кўрсатилган</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Чапдан ўнгга, пастдан юқорига</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Чапдан ўнгга, юқоридан пастга</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Шу компьютердаги файл</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Тоқ саҳифалар</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“Бир варақдаги саҳифалар” ва “Қайси саҳифалар” созламаларини бирга ишлатиб бўлмайди.
Улардан бирини ўчиринг.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Чоп этиш</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлга чоп этиш…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлга чоп этиш (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Ўнгдан чапга, пастдан юқорига</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Ўнгдан чапга, юқоридан пастга</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Икки томонлама чоп этиш созламалари бир-бирига тўғри келмаяпти. Тузатасизми?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Юқоридан пастга, чапдан ўнгга</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Юқоридан пастга, ўнгдан чапга</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF файл ёзиш</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Қўшимча созламалар тўғри келмаяпти</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Чоп этиш вазифаси</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Саҳифа созламалари тўғри келмаяпти</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Принтер хусусиятлари</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Саҳифа созламалари бир-бирига тўғри келмаяпти. Тузатасизми?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Айрим қўшимча созламалар бир-бирига тўғри келмаяпти. Тузатасизми?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Қўшимча</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Саҳифа</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Айрим созламалар бир-бирига тўғри келмаяпти. Уларни тузатинг.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Нусхалаб териш</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Рангли</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нусхалар</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Нусхалар:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Шу саҳифа</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Икки томонлама чоп этиш</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Оқ-қора</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Узун томони бўйлаб</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ўчиқ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Чоп этиш созламалари</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Қайси &amp;саҳифалар:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Саҳифалар</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Саҳифа</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Ҳаммасини чоп этиш</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Нимани чоп этиш</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Тескари тартибда</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Белгилангани</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Қисқа томони бўйлаб</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Саҳифаларни ёки оралиқларни вергул билан ажратиб ёзинг. Оралиқ — чизиқча билан ажратилган икки рақам. Масалан, 3,5-7,9 ёзилса, 3, 5, 6, 7 ва 9-саҳифалар чоп этилади.</translation>
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
        <translation>&amp;Номи:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Жойи:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Хусусиятлар</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Олдиндан кўриш</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Тури:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Охири</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Чап чети</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Саҳифа пастга</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Саҳифа чапга</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Саҳифа ўнгга</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Саҳифа юқорига</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ўнг чети</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Пастга</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Шу ерга</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Чапга</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Ўнгга</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Юқорига</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Боши</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Нусхалаш</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Жойлаш</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қай&amp;тариш</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Бекор қилиш</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Ҳаволани нусхалаш</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Кесиб олиш</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ҳаммасини белгилаш</translation>
    </message>
</context>
</TS>
