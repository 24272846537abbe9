<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatDialog</name>
    <message numerus="yes">
        <source>%n rows are ticked</source>
        <translation>
            <numerusform>%n row is ticked</numerusform>
            <numerusform>%n rows are ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n rows</source>
        <translation>
            <numerusform>Keep %n row</numerusform>
            <numerusform>Keep %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesStep</name>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n entry chosen</numerusform>
            <numerusform>%n entries chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n parts are different from the version before.</source>
        <translation>
            <numerusform>%n part is different from the version before.</numerusform>
            <numerusform>%n parts are different from the version before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other accounts</source>
        <translation>
            <numerusform>%n other account</numerusform>
            <numerusform>%n other accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other children</source>
        <translation>
            <numerusform>%n other child</numerusform>
            <numerusform>%n other children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other apps or places</source>
        <translation>
            <numerusform>%n other app or place</numerusform>
            <numerusform>%n other apps or places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries on {day}.</source>
        <translation>
            <numerusform>%n entry on {day}.</numerusform>
            <numerusform>%n entries on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from {first} to {last}.</source>
        <translation>
            <numerusform>%n entry from {first} to {last}.</numerusform>
            <numerusform>%n entries from {first} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no day when it happened. They stand on the day it was noticed or written down.</source>
        <translation>
            <numerusform>%n entry has no day when it happened. It stands on the day it was noticed or written down.</numerusform>
            <numerusform>%n entries have no day when it happened. They stand on the day it was noticed or written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished entries are not counted yet.</source>
        <translation>
            <numerusform>%n unfinished entry is not counted yet.</numerusform>
            <numerusform>%n unfinished entries are not counted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message numerus="yes">
        <source>This helps most. %n of them.</source>
        <translation>
            <numerusform>This helps most. %n of them.</numerusform>
            <numerusform>This helps most. %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files. The place where a photo was taken is left out.</source>
        <translation>
            <numerusform>%n file. The place where a photo was taken is left out.</numerusform>
            <numerusform>%n files. The place where a photo was taken is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n wrong tries to open the diary, the last on {when}.</source>
        <translation>
            <numerusform>%n wrong try to open the diary, on {when}.</numerusform>
            <numerusform>%n wrong tries to open the diary, the last on {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewerDialog</name>
    <message numerus="yes">
        <source>%n rows of this chat are kept here.</source>
        <translation>
            <numerusform>%n row of this chat is kept here.</numerusform>
            <numerusform>%n rows of this chat are kept here.</numerusform>
        </translation>
    </message>
</context>
</TS>
