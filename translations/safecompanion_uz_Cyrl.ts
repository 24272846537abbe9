<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- generated from translations/safecompanion_uz_Latn.ts, do not edit; see docs/editing-content.md -->
<TS version="2.1" language="uz_Cyrl" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Who and what is it about?</source>
        <translation>Ким ва нима ҳақида?</translation>
    </message>
    <message>
        <source>Child and trouble</source>
        <translation>Бола ва муаммо</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бола</translation>
    </message>
    <message>
        <source>A nickname that you know, not the full name.</source>
        <translation>Ўзингизга таниш лақаб. Тўлиқ исми эмас.</translation>
    </message>
    <message>
        <source>What kind of trouble?</source>
        <translation>Бу қандай муаммо?</translation>
    </message>
    <message>
        <source>The child&apos;s part in it</source>
        <translation>Боланинг бундаги ўрни</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <translation>Бу шошилинчми?</translation>
    </message>
    <message>
        <source>I am not sure yet</source>
        <translation>Ҳали аниқ билмайман</translation>
    </message>
    <message>
        <source>Is one of these true? Tick what fits.</source>
        <translation>Булардан бири борми? Мосини белгиланг.</translation>
    </message>
    <message>
        <source>You do not have to handle this alone. The entry is saved; you can come back.</source>
        <translation>Буни ёлғиз ўзингиз ҳал қилишингиз шарт эмас. Ёзув сақланди, унга кейин қайтсангиз бўлади.</translation>
    </message>
    <message>
        <source>Better get help today</source>
        <translation>Бугуноқ ёрдам сўраган маъқул</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Ким ёрдам бера олади</translation>
    </message>
    <message>
        <source>What exactly? Tick what fits.</source>
        <translation>Айнан нима? Мосини белгиланг.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Whose account is it?</source>
        <translation>Бу кимнинг аккаунти?</translation>
    </message>
    <message>
        <source>App or game</source>
        <translation>Илова ёки ўйин</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Аккаунт номи</translation>
    </message>
    <message>
        <source>Often with @. Copy it exactly, with dots and lines.</source>
        <translation>Кўпинча @ билан бошланади. Нуқта ва чизиқчалари билан айнан кўчиринг.</translation>
    </message>
    <message>
        <source>Name it shows</source>
        <translation>Кўринадиган исми</translation>
    </message>
    <message>
        <source>The name anyone can change. It alone does not find a person.</source>
        <translation>Бу исмни исталган одам ўзгартира олади. Фақат шу исм билан одамни топиб бўлмайди.</translation>
    </message>
    <message>
        <source>Link to the profile</source>
        <translation>Профиль ҳаволаси</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Guide</source>
        <translation>Йўриқнома</translation>
    </message>
    <message>
        <source>Print what to do now</source>
        <translation>Ҳозир нима қилишни чоп этиш</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ёрдам керак</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by experts</source>
        <translation>Қоралама, мутахассислар ҳали текширмаган</translation>
    </message>
    <message>
        <source>Reviewed on {day}</source>
        <translation>Текширилган: {day}</translation>
    </message>
    <message>
        <source>The review is overdue</source>
        <translation>Қайта текшириш вақти ўтган</translation>
    </message>
    <message>
        <source>Only in {language} so far</source>
        <translation>Ҳозирча фақат шу тилда: {language}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кейингиси</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ёзиб қўйиш</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>This photo contains the place where it was taken.</source>
        <translation>Бу суратда у олинган жой ҳақида маълумот бор.</translation>
    </message>
    <message>
        <source>Reports leave it out, unless you decide otherwise.</source>
        <translation>Бошқача қарор қилмасангиз, ҳисоботга у кирмайди.</translation>
    </message>
    <message>
        <source>What can be seen or read in it?</source>
        <translation>Унда нима кўринади ёки нима ёзилган?</translation>
    </message>
    <message>
        <source>{size} · added {when} · fingerprint saved: {fingerprint}</source>
        <translation>{size} · қўшилган: {when} · рақамли изи сақланди: {fingerprint}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Очиш</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Очиш: {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Батафсил</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Батафсил: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Олиб ташлаш</translation>
    </message>
    <message>
        <source>Remove this file for good? A line with its fingerprint and the time stays.</source>
        <translation>Бу файл бутунлай олиб ташлансинми? Рақамли изи ва вақти ёзилган қатор қолади.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ҳа, олиб ташлансин</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қолдириш</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тури</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Тўлиқ номи</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Рақамли изи (SHA-256)</translation>
    </message>
    <message>
        <source>Place where it was taken</source>
        <translation>Сурат олинган жой</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Олинган вақти</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Дастур</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Муаллиф</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Talk with a child</source>
        <translation>Бола билан суҳбат</translation>
    </message>
    <message>
        <source>Ten good minutes beat one full hour. Choose an age and a worry.</source>
        <translation>Ўнта яхши дақиқа бир соатдан афзал. Ёш ва хавотирни танланг.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Барча ёшлар</translation>
    </message>
    <message>
        <source>Any worry</source>
        <translation>Барча хавотирлар</translation>
    </message>
    <message>
        <source>Age of the child</source>
        <translation>Боланинг ёши</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Хавотир</translation>
    </message>
    <message>
        <source>No card for this yet</source>
        <translation>Бундай карточка ҳали йўқ</translation>
    </message>
    <message>
        <source>Choose another age, or open the guide page of the worry.</source>
        <translation>Бошқа ёшни танланг ёки шу хавотир ҳақидаги йўриқномани очинг.</translation>
    </message>
    <message>
        <source>Age {ages}</source>
        <translation>{ages} ёш</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n дақиқа</numerusform>
            <numerusform>%n дақиқа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>All cards</source>
        <translation>Барча карточкалар</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Бошлашдан олдин</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Кейин сўранг</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Нега шундай</translation>
    </message>
    <message>
        <source>Age {ages}</source>
        <translation>{ages} ёш</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n дақиқа</numerusform>
            <numerusform>%n дақиқа</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by experts</source>
        <translation>Қоралама, мутахассислар ҳали текширмаган</translation>
    </message>
    <message>
        <source>Only in {language} so far</source>
        <translation>Ҳозирча фақат шу тилда: {language}</translation>
    </message>
    <message>
        <source>To begin, you could say</source>
        <translation>Гапни шундай бошласангиз бўлади</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ёки</translation>
    </message>
    <message>
        <source>If the child…</source>
        <translation>Агар бола…</translation>
    </message>
    <message>
        <source>opens up</source>
        <translation>очилиб гапирса</translation>
    </message>
    <message>
        <source>shrugs</source>
        <translation>елка қисса</translation>
    </message>
    <message>
        <source>gets angry</source>
        <translation>жаҳли чиқса</translation>
    </message>
    <message>
        <source>tells about harm</source>
        <translation>бўлган воқеани айтиб берса</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Айтинг: “{words}”</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Ҳозир нима қилиш керак</translation>
    </message>
    <message>
        <source>Better words</source>
        <translation>Қайси сўзлар яхшироқ</translation>
    </message>
    <message>
        <source>Instead of: “{words}”</source>
        <translation>“{words}” ўрнига</translation>
    </message>
    <message>
        <source>Try: “{words}”</source>
        <translation>Шундай деб кўринг: “{words}”</translation>
    </message>
    <message>
        <source>One small agreement</source>
        <translation>Битта кичик келишув</translation>
    </message>
    <message>
        <source>My promise</source>
        <translation>Менинг ваъдам</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кейингиси</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ёзиб қўйиш</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Forwarded from {name}:</source>
        <translation>Узатилган хабар, муаллифи {name}:</translation>
    </message>
    <message>
        <source>(changed later)</source>
        <translation>(кейин ўзгартирилган)</translation>
    </message>
    <message>
        <source>Message of the app:</source>
        <translation>Илова хабари:</translation>
    </message>
    <message>
        <source>[picture, not copied]</source>
        <translation>[расм, нусхаланмаган]</translation>
    </message>
    <message>
        <source>[video, not copied]</source>
        <translation>[видео, нусхаланмаган]</translation>
    </message>
    <message>
        <source>[voice message, not copied]</source>
        <translation>[овозли хабар, нусхаланмаган]</translation>
    </message>
    <message>
        <source>[sticker]</source>
        <translation>[стикер]</translation>
    </message>
    <message>
        <source>[file, not copied]</source>
        <translation>[файл, нусхаланмаган]</translation>
    </message>
</context>
<context>
    <name>ChatDialog</name>
    <message>
        <source>Import a chat</source>
        <translation>Чат қўшиш</translation>
    </message>
    <message>
        <source>Keep these rows</source>
        <translation>Қаторларни сақлаш</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Бошқа файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор қилиш</translation>
    </message>
    <message>
        <source>How to get the file</source>
        <translation>Файлни қандай олиш мумкин</translation>
    </message>
    <message>
        <source>Telegram on a computer: open the chat, menu ⋮, “Export chat history”. Untick photos, videos and files. Choose the format “Machine-readable JSON”.</source>
        <translation>Компьютердаги Telegram: чатни очинг, ⋮ менюси, “Чат тарихини экспорт қилиш” (Export chat history). Сурат, видео ва файллардан белгини олиб ташланг. “Machine-readable JSON” форматини танланг.</translation>
    </message>
    <message>
        <source>WhatsApp on the phone: open the chat, menu, “Export chat”, “Without media”. Bring the .txt file to this computer.</source>
        <translation>Телефондаги WhatsApp: чатни очинг, меню, “Чатни экспорт қилиш” (Export chat), “Медиасиз” (Without media). .txt файлни шу компьютерга ўтказинг.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлни танлаш</translation>
    </message>
    <message>
        <source>Only the rows you tick are kept. The file stays where it is.</source>
        <translation>Фақат сиз белгилаган қаторлар сақланади. Файл ўз жойида қолади.</translation>
    </message>
    <message>
        <source>Chats (*.json *.txt)</source>
        <translation>Чатлар (*.json *.txt)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Файл ўқилмоқда</translation>
    </message>
    <message>
        <source>Which chat is it about?</source>
        <translation>Гап қайси чат ҳақида?</translation>
    </message>
    <message>
        <source>{name} · {count} messages</source>
        <translation>{name} · {count} та хабар</translation>
    </message>
    <message>
        <source>Chat without a name</source>
        <translation>Номсиз чат</translation>
    </message>
    <message>
        <source>Chats in the file</source>
        <translation>Файлдаги чатлар</translation>
    </message>
    <message>
        <source>Open this chat</source>
        <translation>Шу чатни очиш</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>Чат ўқилмоқда</translation>
    </message>
    <message>
        <source>Day and month may be swapped in this file.</source>
        <translation>Бу файлда кун ва ой ўрни алмашган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Tick the marked rows</source>
        <translation>Ажратилганларни белгилаш</translation>
    </message>
    <message>
        <source>Mark rows with the mouse and Shift, then press</source>
        <translation>Қаторларни сичқонча ва Shift билан ажратинг, сўнг босинг</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.оо.йййй</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Сўз қидириш</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Қайси кундан</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Қайси кунгача</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked</source>
        <translation>
            <numerusform>%n та қатор белгиланди</numerusform>
            <numerusform>%n та қатор белгиланди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n rows</source>
        <translation>
            <numerusform>%n та қаторни сақлаш</numerusform>
            <numerusform>%n та қаторни сақлаш</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the rows</source>
        <translation>Қаторлар сақланмоқда</translation>
    </message>
    <message>
        <source>Chat with {name}.json</source>
        <translation>{name} билан chat.json</translation>
    </message>
    <message>
        <source>Chat.json</source>
        <translation>Chat.json</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>When</source>
        <translation>Қачон</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Нима ёзилган</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>белгиланган</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>белгиланмаган</translation>
    </message>
</context>
<context>
    <name>ChatTable</name>
    <message>
        <source>Messages of the chat</source>
        <translation>Чатдаги хабарлар</translation>
    </message>
    <message>
        <source>Space ticks a row, Shift with arrows marks more</source>
        <translation>Пробел қаторни белгилайди, Shift ва стрелкалар кўпроғини ажратади</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>The whole message</source>
        <translation>Хабар тўлиқ</translation>
    </message>
    <message>
        <source>Go to a row to read all of it here.</source>
        <translation>Қаторни танланг, унинг тўлиқ матни шу ерда чиқади.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check before you hand it over</source>
        <translation>Топширишдан олдин текширинг</translation>
    </message>
    <message>
        <source>These are the pages exactly as the receiver will see them.</source>
        <translation>Олувчи айнан шу саҳифаларни кўради.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Саҳифалар тайёрланмоқда…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n саҳифа</numerusform>
            <numerusform>%n саҳифа</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>{number}-саҳифа, жами {total} та</translation>
    </message>
    <message>
        <source>Stopped. Go back and forth to make the pages again.</source>
        <translation>Тўхтатилди. Саҳифаларни қайта тайёрлаш учун бир қадам орқага, кейин яна олдинга ўтинг.</translation>
    </message>
</context>
<context>
    <name>ChildPart</name>
    <message>
        <source>How is the child?</source>
        <translation>Боланинг аҳволи қандай?</translation>
    </message>
    <message>
        <source>What you see: mood, sleep, food, school. Not what you guess.</source>
        <translation>Нимани кўряпсиз: кайфияти, уйқуси, овқати, мактаби. Тахмин эмас.</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Боланинг аҳволи</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Checked on {day}, may have changed.</source>
        <translation>Текширилган: {day}. Ўзгарган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Called by us on {day}.</source>
        <translation>Ўзимиз қўнғироқ қилиб кўрганмиз: {day}.</translation>
    </message>
    <message>
        <source>From public sources, read on {day}. We have not called this number ourselves.</source>
        <translation>Очиқ манбалардан олинган, ўқилган: {day}. Бу рақамга ўзимиз қўнғироқ қилиб кўрмаганмиз.</translation>
    </message>
    <message>
        <source>From public sources, read on {day}. We have not tried it.</source>
        <translation>Очиқ манбалардан олинган, ўқилган: {day}. Ўзимиз синаб кўрмаганмиз.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
</context>
<context>
    <name>DonePart</name>
    <message>
        <source>What did you do?</source>
        <translation>Сиз нима қилдингиз?</translation>
    </message>
    <message>
        <source>For example: listened, blocked the account, talked to the teacher.</source>
        <translation>Масалан: болани тингладингиз, аккаунтни блокладингиз, ўқитувчи билан гаплашдингиз.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Нима қилдингиз</translation>
    </message>
</context>
<context>
    <name>DraftCallout</name>
    <message>
        <source>You have unfinished writing from {when}. It is all here.</source>
        <translation>Тугалланмаган ёзувингиз бор: {when}. Ҳаммаси жойида.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Давом этиш</translation>
    </message>
    <message>
        <source>Go back to the saved text</source>
        <translation>Сақланган матнга қайтиш</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Ўчириб ташлаш</translation>
    </message>
    <message>
        <source>Throw away what you wrote since? This cannot be undone.</source>
        <translation>Ўшандан кейин ёзганларингиз ўчирилсинми? Уларни қайтариб бўлмайди.</translation>
    </message>
    <message>
        <source>Throw away this writing and its files? This cannot be undone.</source>
        <translation>Бу ёзув ва унинг файллари ўчирилсинми? Уларни қайтариб бўлмайди.</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>Ҳа, ўчирилсин</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қолдириш</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Make a report</source>
        <translation>Ҳисобот тайёрлаш</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Тайёр</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Diary</source>
        <translation>Кундалик</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <translation>Кундаликка қайтиш</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ҳали сақланмаган</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақланмоқда…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақланмади</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақланди: {time}</translation>
    </message>
</context>
<context>
    <name>EntriesStep</name>
    <message>
        <source>Which entries belong in the report?</source>
        <translation>Ҳисоботга қайси ёзувлар киради?</translation>
    </message>
    <message>
        <source>Only what you tick is used. Nothing is sent by this program.</source>
        <translation>Фақат белгилаганингиз олинади. Дастур ҳеч нарса юбормайди.</translation>
    </message>
    <message>
        <source>Entries to report</source>
        <translation>Ҳисобот учун ёзувлар</translation>
    </message>
    <message>
        <source>Unfinished writing is not in the list. Open it and press Done first.</source>
        <translation>Тугалланмаган ёзувлар бу рўйхатда йўқ. Аввал уни очиб, “Тайёр” тугмасини босинг.</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Куни номаълум</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Номсиз</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n та ёзув танланди</numerusform>
            <numerusform>%n та ёзув танланди</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>What is worrying you?</source>
        <translation>Сизни нима безовта қиляпти?</translation>
    </message>
    <message>
        <source>Write what you know. You can leave anything empty and come back.</source>
        <translation>Билганингизни ёзинг. Исталган жойни бўш қолдириб, кейин қайтсангиз бўлади.</translation>
    </message>
    <message>
        <source>Write a few words first, then make a report.</source>
        <translation>Аввал бир неча сўз ёзинг, кейин ҳисобот тайёрланг.</translation>
    </message>
    <message>
        <source>A file is still being copied. Wait a moment, or stop it.</source>
        <translation>Файл ҳали нусхаланмоқда. Бироз кутинг ёки тўхтатинг.</translation>
    </message>
    <message>
        <source>One date or time is not clear yet. Correct it, or leave it empty.</source>
        <translation>Битта сана ёки вақт ҳали аниқ эмас. Тўғриланг ёки бўш қолдиринг.</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Бўш қолдириш</translation>
    </message>
    <message>
        <source>This text is too long for one field, so nothing was pasted. Save it as a file and add that to the entry.</source>
        <translation>Матн битта майдон учун жуда узун, шунинг учун ҳеч нарса жойланмади. Уни файлга сақланг ва шу файлни ёзувга қўшинг.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That passphrase does not open this diary. Nothing is lost. Please try again.</source>
        <translation>Бу пароль-ибора кундаликни очмади. Ҳеч нарса йўқолмади. Яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>That recovery key does not open this diary. Nothing is lost. Check that the sheet belongs to it.</source>
        <translation>Бу тиклаш калити кундаликни очмади. Ҳеч нарса йўқолмади. Варақ шу кундаликники эканини текширинг.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key. Nothing is lost. Compare it with the sheet, group by group.</source>
        <translation>Тиклаш калитида хато ҳарф бор. Ҳеч нарса йўқолмади. Уни варақ билан гуруҳма-гуруҳ солиштиринг.</translation>
    </message>
    <message>
        <source>There were several wrong tries. Nothing is lost. Please wait {seconds} s and try again.</source>
        <translation>Бир неча марта нотўғри киритилди. Ҳеч нарса йўқолмади. {seconds} сония кутинг ва яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>A file of this diary is damaged ({part}). We changed nothing. Keep the folder as it is and open your newest backup copy.</source>
        <translation>Кундаликнинг бир файли бузилган ({part}). Биз ҳеч нарсани ўзгартирмадик. Папкага тегманг ва кундаликнинг энг янги нусхасини очинг.</translation>
    </message>
    <message>
        <source>This diary was written by a newer version of the program. It is safe. Install the newer version to open it.</source>
        <translation>Бу кундалик дастурнинг янгироқ версиясида ёзилган. Унга зарар етмаган. Очиш учун янги версияни ўрнатинг.</translation>
    </message>
    <message>
        <source>There is no diary in this place. Nothing was changed. Choose another folder.</source>
        <translation>Бу ерда кундалик йўқ. Ҳеч нарса ўзгармади. Бошқа папкани танланг.</translation>
    </message>
    <message>
        <source>This diary is already open in another window of the program. It is safe. Lock or close it there first.</source>
        <translation>Бу кундалик дастурнинг бошқа ойнасида очиқ турибди. Унга зарар етмаган. Аввал уни ўша ерда қулфланг ёки ёпинг.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was created yet. Use at least 12 characters, or the words we suggest.</source>
        <translation>Бу пароль-иборани топиш жуда осон. Ҳали ҳеч нарса яратилмади. Камида 12 та белги ёзинг ёки биз таклиф қилган сўзларни олинг.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the diary. It is safe. Close other programs and try again.</source>
        <translation>Компьютерда кундаликни очиш учун бўш хотира кам. Кундаликка зарар етмаган. Бошқа дастурларни ёпинг ва яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; the last step was not saved. Free some space, then try again.</source>
        <translation>Диск тўлган. Аввал сақланганлари жойида, охирги қадам сақланмади. Бироз жой бўшатинг ва яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>This computer does not let us write or read there. Nothing was changed. Choose another folder, or ask who looks after the computer.</source>
        <translation>Компьютер бу жойда ўқиш ёки ёзишга рухсат бермаяпти. Ҳеч нарса ўзгармади. Бошқа папкани танланг ёки компьютерга қарайдиган одамдан сўранг.</translation>
    </message>
    <message>
        <source>The disk or USB stick did not answer. What was saved before is safe. Check that it is plugged in, then try again.</source>
        <translation>Диск ёки флешка жавоб бермади. Аввал сақланганлари жойида. У уланганини текширинг ва яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>“{name}” is already there. Nothing was changed. Choose another name or folder.</source>
        <translation>“{name}” у ерда аллақачон бор. Ҳеч нарса ўзгармади. Бошқа ном ёки папка танланг.</translation>
    </message>
    <message>
        <source>The file “{name}” is gone or changed while we were copying it. Nothing was added. Choose it again.</source>
        <translation>“{name}” файли нусхалаш пайтида йўқолди ёки ўзгарди. Ҳеч нарса қўшилмади. Уни қайта танланг.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty (0 bytes). Nothing was added. Choose another file.</source>
        <translation>“{name}” файли бўш (0 байт). Ҳеч нарса қўшилмади. Бошқа файл танланг.</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than {limit_mb} MB. Nothing was added. Note where it is, or choose a smaller one.</source>
        <translation>“{name}” файли {limit_mb} МБ дан катта. Ҳеч нарса қўшилмади. Қаерда турганини ёзиб қўйинг ёки кичикроқ файл танланг.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Nothing was added. Choose single files.</source>
        <translation>“{name}” файл эмас. Ҳеч нарса қўшилмади. Файлларни битталаб танланг.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown safely. The file itself is kept unchanged and can still go into a report.</source>
        <translation>“{name}” расмини хавфсиз кўрсатиб бўлмайди. Файлнинг ўзи ўзгаришсиз сақланади ва ҳисоботга кириши мумкин.</translation>
    </message>
    <message>
        <source>This file was not copied, to protect the child. Nothing was stored. Write down where it is instead.</source>
        <translation>Болани ҳимоя қилиш учун бу файл нусхаланмади. Ҳеч нарса сақланмади. Унинг ўрнига файл қаерда эканини ёзиб қўйинг.</translation>
    </message>
    <message>
        <source>The stored file “{name}” is damaged or missing. Your text is safe. Add the file again if you still have it, or open a backup copy.</source>
        <translation>Сақланган “{name}” файли бузилган ёки йўқолган. Матнингиз жойида. Файл сизда бўлса, қайта қўшинг ёки кундаликнинг нусхасини очинг.</translation>
    </message>
    <message>
        <source>“{name}” is not a chat that Telegram or WhatsApp saved. Nothing was added. Choose result.json from Telegram, or the .txt file from WhatsApp.</source>
        <translation>“{name}” Telegram ёки WhatsApp сақлаган чат эмас. Ҳеч нарса қўшилмади. Telegram’дан result.json ёки WhatsApp’дан .txt файлини танланг.</translation>
    </message>
    <message>
        <source>The chat file “{name}” breaks off or is damaged. Nothing was added. Save the chat again on the phone or computer, then choose it here.</source>
        <translation>“{name}” чат файли охиригача ёзилмаган ёки бузилган. Ҳеч нарса қўшилмади. Чатни телефон ёки компьютерда қайта сақланг, кейин шу ерда танланг.</translation>
    </message>
    <message>
        <source>No entry is chosen yet. Nothing was made. Tick at least one entry.</source>
        <translation>Ҳали бирорта ёзув танланмаган. Ҳеч нарса тайёрланмади. Камида битта ёзувни белгиланг.</translation>
    </message>
    <message>
        <source>One of the entries may hold a picture that must not be passed on. Nothing was made. Remove the picture from the entry, or do not share files.</source>
        <translation>Ёзувлардан бирида бошқага бериб бўлмайдиган сурат бўлиши мумкин. Ҳеч нарса тайёрланмади. Суратни ёзувдан олиб ташланг ёки файлларни қўшманг.</translation>
    </message>
    <message>
        <source>The key of the receiving centre cannot be used ({reason}). Nothing was sent or made. Ask the centre for its current key, or seal with a passphrase.</source>
        <translation>Олувчи марказнинг калитидан фойдаланиб бўлмайди ({reason}). Ҳеч нарса тайёрланмади ва юборилмади. Марказдан ҳозирги калитини сўранг ёки пароль-ибора билан муҳрланг.</translation>
    </message>
    <message>
        <source>This key or passphrase does not open the file. The file is unchanged. Check that it was sealed for you.</source>
        <translation>Бу калит ёки пароль-ибора файлни очмади. Файл ўзгармади. У сиз учун муҳрланганини текширинг.</translation>
    </message>
    <message>
        <source>This file is not a report from this program. Nothing was changed.</source>
        <translation>Бу файл шу дастурда тайёрланган ҳисобот эмас. Ҳеч нарса ўзгармади.</translation>
    </message>
    <message>
        <source>The report fails the check “{check}”: it was changed or damaged on the way. Ask for the file again.</source>
        <translation>Ҳисобот “{check}” текширувидан ўтмади: йўлда ўзгартирилган ёки бузилган. Файлни қайта юборишларини сўранг.</translation>
    </message>
    <message>
        <source>The report was made by a newer version of the program. It is unchanged. Install the newer version to read it.</source>
        <translation>Ҳисобот дастурнинг янгироқ версиясида тайёрланган. У ўзгармаган. Ўқиш учун янги версияни ўрнатинг.</translation>
    </message>
    <message>
        <source>A page that came with the program is missing or broken ({name}). Your diary is safe. Install the program again.</source>
        <translation>Дастур билан келган саҳифа йўқ ёки бузилган ({name}). Кундалигингизга зарар етмаган. Дастурни қайта ўрнатинг.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>бундай калит йўқ</translation>
    </message>
    <message>
        <source>it is not written like a key</source>
        <translation>у калит каби ёзилмаган</translation>
    </message>
    <message>
        <source>it has run out</source>
        <translation>муддати тугаган</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ҳали кучга кирмаган</translation>
    </message>
    <message>
        <source>the centre withdrew it</source>
        <translation>марказ уни бекор қилган</translation>
    </message>
    <message>
        <source>form of the file</source>
        <translation>файл шакли</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>имзо</translation>
    </message>
    <message>
        <source>list of files</source>
        <translation>файллар рўйхати</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файллар</translation>
    </message>
    <message>
        <source>form of the data</source>
        <translation>маълумот шакли</translation>
    </message>
    <message>
        <source>report number</source>
        <translation>ҳисобот рақами</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>саҳифалар</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept. Please close the program and open it again.</source>
        <translation>Дастурда носозлик чиқди. Ёзганларингиз сақланди. Дастурни ёпинг ва қайта очинг.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Files</source>
        <translation>Файллар</translation>
    </message>
    <message>
        <source>Screenshots of chats, profiles, letters. You can also drop files here or paste them. Never add private pictures of a child.</source>
        <translation>Чат, профиль ва хатларнинг скриншотлари. Файлларни шу ерга судраб олиб келиш ёки жойлаш ҳам мумкин. Боланинг интим суратларини ҳеч қачон қўшманг.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Файл қўшиш</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Чат қўшиш</translation>
    </message>
    <message>
        <source>It protects the child. Texts and chats can be added; pictures stay outside.</source>
        <translation>Бу болани ҳимоя қилади. Матн ва чатларни қўшса бўлади, суратлар ташқарида қолади.</translation>
    </message>
    <message>
        <source>In this kind of entry no pictures or videos are copied</source>
        <translation>Бундай ёзувга сурат ва видео нусхаланмайди</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Қаердалигини ёзиш</translation>
    </message>
    <message>
        <source>The picture you copied</source>
        <translation>Сиз нусха олган расм</translation>
    </message>
    <message>
        <source>The copied picture is gone. Copy and paste again.</source>
        <translation>Нусха олинган расм энди йўқ. Қайта нусха олиб, жойланг.</translation>
    </message>
    <message>
        <source>Pasted picture {when}.png</source>
        <translation>Жойланган расм {when}.png</translation>
    </message>
    <message>
        <source>Copying {name} ({number} of {total})</source>
        <translation>Нусхаланмоқда: {name} ({number} / {total})</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Chosen rows of a chat</source>
        <translation>Чатнинг танланган қаторлари</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Расм</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Овоз</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Матн</translation>
    </message>
    <message>
        <source>File ({ending})</source>
        <translation>Файл ({ending})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>this kind of entry holds no pictures</source>
        <translation>бундай ёзувда сурат сақланмайди</translation>
    </message>
    <message>
        <source>you removed it</source>
        <translation>сиз олиб ташлагансиз</translation>
    </message>
    <message>
        <source>{name} was removed on {when}: {reason}. Fingerprint {fingerprint}.</source>
        <translation>{name} олиб ташланган: {when} ({reason}). Рақамли изи {fingerprint}.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Хуш келибсиз</translation>
    </message>
    <message>
        <source>A calm place for worries about a child online. It works without internet.</source>
        <translation>Боланинг интернетдаги ҳаётидан хавотир олганлар учун сокин жой. Интернетсиз ишлайди.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Нимадан бошлаймиз?</translation>
    </message>
    <message>
        <source>Read and get help</source>
        <translation>Ўқиш ва ёрдам топиш</translation>
    </message>
    <message>
        <source>No password. Nothing is kept.</source>
        <translation>Паролсиз. Ҳеч нарса сақланмайди.</translation>
    </message>
    <message>
        <source>Set up a locked diary</source>
        <translation>Қулфли кундалик очиш</translation>
    </message>
    <message>
        <source>First we check together whether this computer is a safe place for it.</source>
        <translation>Аввал бу компьютер кундалик учун хавфсизми, бирга текширамиз.</translation>
    </message>
    <message>
        <source>A child is in danger right now?</source>
        <translation>Бола ҳозир хавф остидами?</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ёрдам керак</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>One question before we copy anything</source>
        <translation>Нусхалашдан олдин битта савол</translation>
    </message>
    <message>
        <source>You do not have to look at it again to answer. Nothing was opened or copied yet.</source>
        <translation>Жавоб бериш учун уни қайта кўриш шарт эмас. Ҳали ҳеч нарса очилмади ва нусхаланмади.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ва яна %n та</numerusform>
            <numerusform>ва яна %n та</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ҳа</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Аниқ билмайман</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>Could this picture or video show a child without clothes or in a sexual way?</source>
        <translation>Бу сурат ёки видеода бола кийимсиз, жинсий ҳолатда ёки жинсий саҳнада бўлиши мумкинми?</translation>
    </message>
    <message>
        <source>Could any of these pictures or videos show a child without clothes or in a sexual way? If you are unsure about one, answer “Not sure” and add the others by themselves.</source>
        <translation>Бу сурат ёки видеоларнинг бирортасида бола кийимсиз, жинсий ҳолатда ёки жинсий саҳнада бўлиши мумкинми? Бирортасида иккилансангиз, “Аниқ билмайман” деб жавоб беринг, қолганларини алоҳида қўшинг.</translation>
    </message>
</context>
<context>
    <name>HandOverStep</name>
    <message>
        <source>We make one sealed file. Nothing is sent. You decide when and to whom.</source>
        <translation>Биз битта муҳрланган файл тайёрлаймиз. Ҳеч нарса юборилмайди. Қачон ва кимга беришни ўзингиз ҳал қиласиз.</translation>
    </message>
    <message>
        <source>We make one sealed file for: {receiver}. Nothing is sent.</source>
        <translation>Битта муҳрланган файл тайёрлаймиз. Олувчи: {receiver}. Ҳеч нарса юборилмайди.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Ҳисоботни топширинг</translation>
    </message>
    <message>
        <source>Ways to give it, and who can notice</source>
        <translation>Қандай бериш мумкин ва буни ким сезиши мумкин</translation>
    </message>
    <message>
        <source>On a USB stick, in person. Nobody else learns of it. Take the stick back.</source>
        <translation>Флешкада, қўлдан қўлга. Бошқа ҳеч ким билмайди. Флешкани қайтариб олинг.</translation>
    </message>
    <message>
        <source>Through the school or another person you trust. They see that it exists.</source>
        <translation>Мактаб ёки ишонган бошқа одамингиз орқали. Улар ҳисобот борлигини билади.</translation>
    </message>
    <message>
        <source>By e-mail or a messenger. The service sees to whom and when, not what.</source>
        <translation>Электрон почта ёки мессенжер орқали. Хизмат кимга ва қачон юборилганини кўради, ичида нима борлигини кўрмайди.</translation>
    </message>
    <message>
        <source>Save it on a USB stick if others use this computer. The name of the file says nothing about what is inside.</source>
        <translation>Компьютердан бошқалар ҳам фойдаланса, флешкага сақланг. Файл номидан ичида нима борлигини билиб бўлмайди.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Муҳрланмоқда…</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Тўхтатилди. Файл тайёрланмади.</translation>
    </message>
    <message>
        <source>The sealed file is ready</source>
        <translation>Муҳрланган файл тайёр</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Ҳисобот рақами</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Сақланган номи</translation>
    </message>
    <message>
        <source>This opens it. It is shown only now:</source>
        <translation>Файлни шу очади. У фақат ҳозир кўрсатилади:</translation>
    </message>
    <message>
        <source>Tell it by phone. The receiver opens the file with 7-Zip or Keka, which are free.</source>
        <translation>Уни телефонда айтинг. Олувчи файлни бепул 7-Zip ёки Keka дастури билан очади.</translation>
    </message>
    <message>
        <source>Your diary keeps a note of what you gave and when.</source>
        <translation>Нимани ва қачон берганингиз кундалигингизда ёзиб қўйилади.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Ёрдам керак</translation>
    </message>
    <message>
        <source>If somebody is in danger, call first. Writing it down can wait.</source>
        <translation>Кимдир хавф остида бўлса, аввал қўнғироқ қилинг. Ёзишга кейин ҳам улгурасиз.</translation>
    </message>
    <message>
        <source>If home is not safe, call from another place or another phone.</source>
        <translation>Уйда хавфли бўлса, бошқа жойдан ёки бошқа телефондан қўнғироқ қилинг.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Яна</translation>
    </message>
    <message>
        <source>A national centre for safe internet was announced in 2022. We found no source that says it is open, so no number of it is shown here.</source>
        <translation>2022 йилда хавфсиз интернет миллий маркази очилиши эълон қилинган эди. У очилганини тасдиқлайдиган манба топмадик, шунинг учун бу ерда унинг рақами йўқ.</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Recipes / Autumn dishes</source>
        <translation>Рецептлар / Кузги таомлар</translation>
    </message>
    <message>
        <source>Manti with pumpkin</source>
        <translation>Қовоқли манти</translation>
    </message>
    <message>
        <source>Serves 6 · 1 hour 30 minutes</source>
        <translation>6 кишилик · 1 соат 30 дақиқа</translation>
    </message>
    <message>
        <source>1. Make a firm dough from flour, egg, salt and water. Rest it 40 minutes.</source>
        <translation>1. Ун, тухум, туз ва сувдан қаттиқ хамир қоринг. 40 дақиқа тиндиринг.</translation>
    </message>
    <message>
        <source>2. Dice the pumpkin small. Mix with onion and spices.</source>
        <translation>2. Қовоқни майда тўғранг. Пиёз ва зираворлар билан аралаштиринг.</translation>
    </message>
    <message>
        <source>3. Roll out the dough, cut squares of 10 cm, fill and fold.</source>
        <translation>3. Хамирни ёйинг, 10 см ли квадратларга кесинг, ичига қовоқ солиб тугинг.</translation>
    </message>
    <message>
        <source>4. Oil the steamer and steam for 40 to 45 minutes.</source>
        <translation>4. Қасқонни ёғланг ва мантини буғда 40–45 дақиқа пиширинг.</translation>
    </message>
    <message>
        <source>5. Serve with sour cream and herbs.</source>
        <translation>5. Сметана ва кўкатлар билан дастурхонга тортинг.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Олдинги версиялар</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Nothing is ever written over. You can show that no text was changed.</source>
        <translation>Эски матн ҳеч қачон ўчиб кетмайди. Матн ўзгартирилмаганини кўрсата оласиз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Version {number}, written {when}</source>
        <translation>{number}-версия, ёзилган: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are different from the version before.</source>
        <translation>
            <numerusform>%n та қисм олдинги версиядан фарқ қилади.</numerusform>
            <numerusform>%n та қисм олдинги версиядан фарқ қилади.</numerusform>
        </translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>олиб ташланган</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ўзгартирилган</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қўшилган</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Қисқа номи</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Нима бўлди</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Айтилган сўзларнинг ўзи</translation>
    </message>
    <message>
        <source>What I think (opinion)</source>
        <translation>Мен нима деб ўйлайман (фикр)</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Қачон бўлган</translation>
    </message>
    <message>
        <source>When I found out</source>
        <translation>Қачон билдим</translation>
    </message>
    <message>
        <source>How I know</source>
        <translation>Қаердан биламан</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Бола</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>Муаммо тури</translation>
    </message>
    <message>
        <source>The child&apos;s part</source>
        <translation>Боланинг ўрни</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Айнан нима</translation>
    </message>
    <message>
        <source>Signs that it is urgent</source>
        <translation>Шошилинчлик белгилари</translation>
    </message>
    <message>
        <source>App, game or place</source>
        <translation>Илова, ўйин ёки жой</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунтлар</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ҳаволалар</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>У қаерда</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Боланинг аҳволи</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Мен нима қилдим</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Кимга айтилди</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Ҳолати</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What brings you here?</source>
        <translation>Сизга нима керак?</translation>
    </message>
    <message>
        <source>Start anywhere. Nothing you read or write leaves this computer.</source>
        <translation>Исталганидан бошланг. Ўқиганингиз ва ёзганингиз шу компьютердан чиқмайди.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Хайрли тонг</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Хайрли кун</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Хайрли кеч</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Нимадир бўлди</translation>
    </message>
    <message>
        <source>Find calm, clear first steps</source>
        <translation>Хотиржам, аниқ биринчи қадамлар</translation>
    </message>
    <message>
        <source>Talk with my child</source>
        <translation>Болам билан суҳбат</translation>
    </message>
    <message>
        <source>Short cards with words to begin</source>
        <translation>Гап бошлаш учун қисқа карточкалар</translation>
    </message>
    <message>
        <source>Learn about a risk</source>
        <translation>Хавф ҳақида билиш</translation>
    </message>
    <message>
        <source>Plain guides, five minutes each</source>
        <translation>Содда йўриқномалар, ҳар бири беш дақиқа</translation>
    </message>
    <message>
        <source>Write it down or report</source>
        <translation>Ёзиб қўйиш ёки хабар бериш</translation>
    </message>
    <message>
        <source>A locked diary only you can open</source>
        <translation>Фақат сиз оча оладиган қулфли кундалик</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Интернетсиз ишлайди</translation>
    </message>
    <message>
        <source>Texts are drafts, not yet reviewed by experts</source>
        <translation>Матнлар қоралама, мутахассислар ҳали текширмаган</translation>
    </message>
    <message>
        <source>Diary open</source>
        <translation>Кундалик очиқ</translation>
    </message>
    <message>
        <source>Diary locked</source>
        <translation>Кундалик қулфланган</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Link</source>
        <translation>Ҳавола</translation>
    </message>
    <message>
        <source>To the message, the post or the group. We never open it.</source>
        <translation>Хабар, пост ёки гуруҳ ҳаволаси. Биз уни ҳеч қачон очмаймиз.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.оо.йййй</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>сс:дд</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Кун</translation>
    </message>
    <message>
        <source>Time, if you know it</source>
        <translation>Вақти, агар билсангиз</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Қанчалик аниқ биласиз?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бугун</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кеча</translation>
    </message>
    <message>
        <source>We do not know this day. Write it like 18.11.2026.</source>
        <translation>Бу кунни тушунмадик. Шундай ёзинг: 18.11.2026.</translation>
    </message>
    <message>
        <source>Please add the day too, then the time is kept.</source>
        <translation>Кунини ҳам ёзинг, шунда вақт сақланади.</translation>
    </message>
    <message>
        <source>This day is still to come. Is it right?</source>
        <translation>Бу кун ҳали келмаган. Тўғрими?</translation>
    </message>
    <message>
        <source>We do not know this time. Write it like 20:30.</source>
        <translation>Бу вақтни тушунмадик. Шундай ёзинг: 20:30.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Other words</source>
        <translation>Бошқа сўзлар</translation>
    </message>
    <message>
        <source>Our suggestion: write it down and keep it outside home</source>
        <translation>Бизнинг таклиф: ёзиб олинг ва уйдан ташқарида сақланг</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль-ибора</translation>
    </message>
    <message>
        <source>Type the suggestion, or your own with at least 12 characters.</source>
        <translation>Таклифимизни ёки ўзингизникини ёзинг, камида 12 та белги.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Пароль-ибора яна бир марта</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Топиш осон</translation>
    </message>
    <message>
        <source>Could be guessed with effort</source>
        <translation>Астойдил уринса, топиш мумкин</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Яхши</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Топиш жуда қийин</translation>
    </message>
    <message>
        <source>Too easy to guess. Use at least 12 characters, or our suggestion.</source>
        <translation>Топиш осон. Камида 12 та белги керак ёки биз таклиф қилган сўзларни олинг.</translation>
    </message>
    <message>
        <source>The two do not match. Type it once more.</source>
        <translation>Иккаласи бир хил эмас. Яна бир марта ёзинг.</translation>
    </message>
</context>
<context>
    <name>NoArticlePage</name>
    <message>
        <source>Guide</source>
        <translation>Йўриқнома</translation>
    </message>
    <message>
        <source>This page is not written yet. These five steps are always right.</source>
        <translation>Бу саҳифа ҳали ёзилмаган. Мана бу беш қадам ҳар доим тўғри.</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Айтинг: “{words}”</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ёрдам керак</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ёзиб қўйиш</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Бу хабарни ёпиш</translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Файлни танланг</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барча файллар (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Танлаш</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор қилиш</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Номи:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Тури:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Олдинга</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Бир папка юқорига</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Янги папка</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Пароль-иборани кўрсатиш</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Пароль-иборани яшириш</translation>
    </message>
</context>
<context>
    <name>PatternDialog</name>
    <message>
        <source>Entries over time</source>
        <translation>Ёзувлар вақт бўйича</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Қаторлар</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Саналмоқда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Жадвал кўринишида</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Чоп этиш</translation>
    </message>
    <message>
        <source>No entry fits, so there is nothing to count.</source>
        <translation>Мос ёзув йўқ, санайдиган нарса йўқ.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The picture grows with your entries.</source>
        <translation>Ҳали ҳеч нарса сақланмаган. Манзара ёзувларингиздан йиғилади.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Расм кўринишида</translation>
    </message>
</context>
<context>
    <name>PatternModel</name>
    <message>
        <source>All this time</source>
        <translation>Бутун шу давр</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Номи</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қачон</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ёзувлар</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Аниқ эмас</translation>
    </message>
</context>
<context>
    <name>PatternPicture</name>
    <message>
        <source>Picture of entries over time</source>
        <translation>Расм: ёзувлар вақт бўйича</translation>
    </message>
</context>
<context>
    <name>PatternTable</name>
    <message>
        <source>Table of entries over time</source>
        <translation>Жадвал: ёзувлар вақт бўйича</translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>By account</source>
        <translation>Аккаунтлар бўйича</translation>
    </message>
    <message>
        <source>By child</source>
        <translation>Болалар бўйича</translation>
    </message>
    <message>
        <source>By app, game or place</source>
        <translation>Илова, ўйин ёки жой бўйича</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Барча ёзувлар</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n та ёзув</numerusform>
            <numerusform>%n та ёзув</numerusform>
        </translation>
    </message>
    <message>
        <source>No account written down</source>
        <translation>Аккаунт ёзилмаган</translation>
    </message>
    <message>
        <source>No child named</source>
        <translation>Бола кўрсатилмаган</translation>
    </message>
    <message>
        <source>No app or place named</source>
        <translation>Илова ёки жой кўрсатилмаган</translation>
    </message>
    <message numerus="yes">
        <source>%n other accounts</source>
        <translation>
            <numerusform>яна %n та аккаунт</numerusform>
            <numerusform>яна %n та аккаунт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other children</source>
        <translation>
            <numerusform>яна %n нафар бола</numerusform>
            <numerusform>яна %n нафар бола</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other apps or places</source>
        <translation>
            <numerusform>яна %n та илова ёки жой</numerusform>
            <numerusform>яна %n та илова ёки жой</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>to {year}</source>
        <translation>{year} гача</translation>
    </message>
    <message numerus="yes">
        <source>%n entries on {day}.</source>
        <translation>
            <numerusform>{day}: %n та ёзув.</numerusform>
            <numerusform>{day}: %n та ёзув.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from {first} to {last}.</source>
        <translation>
            <numerusform>{first} – {last}: %n та ёзув.</numerusform>
            <numerusform>{first} – {last}: %n та ёзув.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: account {name}, {count}.</source>
        <translation>Энг кўп: {name} аккаунти, {count}.</translation>
    </message>
    <message>
        <source>Most: child {name}, {count}.</source>
        <translation>Энг кўп: {name} ҳақида, {count}.</translation>
    </message>
    <message>
        <source>Most: on {name}, {count}.</source>
        <translation>Энг кўп: {name}, {count}.</translation>
    </message>
    <message>
        <source>The number is how many entries. The larger the mark, the more.</source>
        <translation>Рақам ёзувлар сонини билдиради. Доира қанча катта бўлса, улар шунча кўп.</translation>
    </message>
    <message>
        <source>A dashed ring: for some of them the day is not certain.</source>
        <translation>Узуқ чизиқли ҳалқа: бу ёзувларнинг айримларида кун аниқ эмас.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no day when it happened. They stand on the day it was noticed or written down.</source>
        <translation>
            <numerusform>%n та ёзувда воқеа бўлган кун кўрсатилмаган. Улар пайқалган ёки ёзилган кунида туради.</numerusform>
            <numerusform>%n та ёзувда воқеа бўлган кун кўрсатилмаган. Улар пайқалган ёки ёзилган кунида туради.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry with several accounts is counted for each of them.</source>
        <translation>Бир нечта аккаунтли ёзув уларнинг ҳар бирида ҳисобга олинган.</translation>
    </message>
    <message>
        <source>The accounts of the child and of witnesses are left out.</source>
        <translation>Бола ва гувоҳларнинг аккаунтлари кўрсатилмаган.</translation>
    </message>
    <message>
        <source>One column is one day.</source>
        <translation>Битта устун – бир кун.</translation>
    </message>
    <message>
        <source>One column is one week, and shows the day of its Monday.</source>
        <translation>Битта устун – бир ҳафта; тепасида душанба санаси туради.</translation>
    </message>
    <message>
        <source>One column is one month.</source>
        <translation>Битта устун – бир ой.</translation>
    </message>
    <message>
        <source>One column is one year.</source>
        <translation>Битта устун – бир йил.</translation>
    </message>
    <message>
        <source>Only entries that fit the filters and the search.</source>
        <translation>Фақат фильтр ва қидирувга мос ёзувлар.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished entries are not counted yet.</source>
        <translation>
            <numerusform>%n та тугалланмаган ёзув ҳали ҳисобга олинмаган.</numerusform>
            <numerusform>%n та тугалланмаган ёзув ҳали ҳисобга олинмаган.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Nothing was copied</source>
        <translation>Ҳеч нарса нусхаланмади</translation>
    </message>
    <message>
        <source>In this kind of entry we never copy pictures or videos. It protects the child.</source>
        <translation>Бундай ёзувларга сурат ва видео ҳеч қачон нусхаланмайди. Бу болани ҳимоя қилади.</translation>
    </message>
    <message>
        <source>That is the right choice. Such pictures are never copied.</source>
        <translation>Тўғри йўл тутдингиз. Бундай суратлар ҳеч қачон нусхаланмайди.</translation>
    </message>
    <message>
        <source>Please do not forward it and do not save it anywhere. Do not delete the chat or the account yet. It is enough to note where it is.</source>
        <translation>Уни бошқаларга юборманг ва ҳеч қаерга сақламанг. Ҳозирча чатни ҳам, аккаунтни ҳам ўчирманг. Қаерда турганини ёзиб қўйиш кифоя.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>У қаерда?</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Қаердалигини ёзиш</translation>
    </message>
    <message>
        <source>Who can get it taken down</source>
        <translation>Уни ким ўчиртира олади</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Write at least one thing, for example the app.</source>
        <translation>Камида битта нарсани ёзинг, масалан, илова номини.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>App, game or site</source>
        <translation>Илова, ўйин ёки сайт</translation>
    </message>
    <message>
        <source>Account, group or chat</source>
        <translation>Аккаунт, гуруҳ ёки чат</translation>
    </message>
    <message>
        <source>Link, if there is one</source>
        <translation>Ҳавола, агар бор бўлса</translation>
    </message>
    <message>
        <source>When did you see it?</source>
        <translation>Буни қачон кўрдингиз?</translation>
    </message>
    <message>
        <source>On which device, and who has it?</source>
        <translation>Қайси қурилмада ва у кимда?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жойи</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Тўхтатиш</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Бўлимлар</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Бош саҳифа</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Йўриқнома</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Суҳбат</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Кундалик</translation>
    </message>
    <message>
        <source>The diary is open</source>
        <translation>Кундалик очиқ</translation>
    </message>
    <message>
        <source>The diary is locked</source>
        <translation>Кундалик қулфланган</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ёрдам керак</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Экранни яшириш</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The chosen entry</source>
        <translation>Танланган ёзув</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Барча ёзувлар</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Ҳисобот тайёрлаш</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Давом эттириш</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Биринчи қадамлар</translation>
    </message>
    <message>
        <source>This is unfinished writing from {when}.</source>
        <translation>Бу тугалланмаган ёзув: {when}.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Номсиз</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Нима бўлди</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Айтилган сўзларнинг ўзи</translation>
    </message>
    <message>
        <source>My opinion</source>
        <translation>Менинг фикрим</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Маълум бўлди</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қаерда</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунтлар</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ҳаволалар</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>У қаерда</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Боланинг аҳволи</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Мен нима қилдим</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Кимга айтилди</translation>
    </message>
    <message>
        <source>{name} · fingerprint {fingerprint}</source>
        <translation>{name} · рақамли изи {fingerprint}</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>Ёзилган: {when}</translation>
    </message>
    <message>
        <source>Written {when}, last changed {last}</source>
        <translation>Ёзилган: {when}, охирги ўзгариш: {last}</translation>
    </message>
</context>
<context>
    <name>ReceiverBox</name>
    <message>
        <source>Who will receive it?</source>
        <translation>Ҳисоботни ким олади?</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Олувчининг номи</translation>
    </message>
    <message>
        <source>It is printed on the report. For example: the school, the police.</source>
        <translation>У ҳисоботга босиб чиқарилади. Масалан: мактаб, милиция.</translation>
    </message>
    <message>
        <source>We know of no open national centre with a key yet. If you were given a key, use it. Otherwise seal with a passphrase and tell it by phone.</source>
        <translation>Ҳозирча калити бор очиқ миллий марказни билмаймиз. Сизга калит берилган бўлса, уни ишлатинг. Бўлмаса, пароль-ибора билан муҳрланг ва уни телефонда айтинг.</translation>
    </message>
    <message>
        <source>Seal with a passphrase</source>
        <translation>Пароль-ибора билан муҳрлаш</translation>
    </message>
    <message>
        <source>We make it. You tell it by phone, never beside the file.</source>
        <translation>Уни биз тузамиз. Сиз телефонда айтасиз, файлнинг ёнига ҳеч қачон қўйманг.</translation>
    </message>
    <message>
        <source>Seal to the key of a centre</source>
        <translation>Марказ калити билан муҳрлаш</translation>
    </message>
    <message>
        <source>Only the holder of the key can open it. You cannot either.</source>
        <translation>Фақат калит эгаси оча олади. Сиз ҳам оча олмайсиз.</translation>
    </message>
    <message>
        <source>Key of the centre</source>
        <translation>Марказ калити</translation>
    </message>
    <message>
        <source>It begins with age1. Copy it from paper or open the file centre.pub.</source>
        <translation>У age1 билан бошланади. Қоғоздан кўчиринг ёки centre.pub файлини очинг.</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Калит файлини очиш</translation>
    </message>
    <message>
        <source>This is a TEST key. Anybody may have it. Never seal a real report to it.</source>
        <translation>Бу СИНОВ калити. У исталган одамда бўлиши мумкин. Ҳақиқий ҳисоботни ҳеч қачон у билан муҳрламанг.</translation>
    </message>
    <message>
        <source>Compare it by phone or with paper from the centre: {digits}</source>
        <translation>Телефонда ёки марказ берган қоғоз билан солиштиринг: {digits}</translation>
    </message>
    <message>
        <source>Please give the key first.</source>
        <translation>Аввал калитни киритинг.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Whoever has this sheet and this computer can read the diary. Do not photograph it. Keep it outside home.</source>
        <translation>Бу варақ ва шу компьютер кимда бўлса, у кундаликни ўқий олади. Варақни суратга олманг. Уйдан ташқарида сақланг.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Чоп этиш</translation>
    </message>
    <message>
        <source>Check your copy</source>
        <translation>Нусхангизни текширинг</translation>
    </message>
    <message>
        <source>Type group {number} here</source>
        <translation>{number}-гуруҳни шу ерга ёзинг</translation>
    </message>
    <message>
        <source>I have my copy</source>
        <translation>Нусха менда бор</translation>
    </message>
    <message>
        <source>This does not match. Look at the sheet.</source>
        <translation>Мос келмади. Вараққа қаранг.</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>This kind of entry may not hold pictures or videos</source>
        <translation>Бундай ёзувда сурат ва видео бўлиши мумкин эмас</translation>
    </message>
    <message>
        <source>It protects the child. If you go on, these files are removed from the diary for good. A line with the fingerprint and the time stays.</source>
        <translation>Бу болани ҳимоя қилади. Давом этсангиз, бу файллар кундаликдан бутунлай олиб ташланади. Рақамли изи ва вақти ёзилган қатор қолади.</translation>
    </message>
    <message>
        <source>Remove the pictures now</source>
        <translation>Суратларни олиб ташлаш</translation>
    </message>
    <message>
        <source>Keep the old kind of entry</source>
        <translation>Ёзувнинг олдинги турини қолдириш</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Diary</source>
        <translation>Кундалик</translation>
    </message>
    <message>
        <source>Choose entries</source>
        <translation>Ёзувларни танлаш</translation>
    </message>
    <message>
        <source>Choose what to share</source>
        <translation>Нимани беришни танлаш</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Текшириш</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Топшириш</translation>
    </message>
    <message>
        <source>Nothing has been sent. You decide.</source>
        <translation>Ҳеч нарса юборилмади. Қарор сизники.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кейингиси</translation>
    </message>
    <message>
        <source>Make the sealed file</source>
        <translation>Муҳрланган файлни тайёрлаш</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <translation>Кундаликка қайтиш</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Янги пароль-ибора танланг</translation>
    </message>
    <message>
        <source>Your diary is open, and all of it is there. The recovery key stays valid.</source>
        <translation>Кундалигингиз очиқ, ҳаммаси жойида. Тиклаш калити аввалгидек ишлайди.</translation>
    </message>
    <message>
        <source>The old passphrase still opens older copies of the diary.</source>
        <translation>Кундаликнинг эски нусхалари ҳали ҳам эски пароль-ибора билан очилади.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Шу пароль-иборани олиш</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейинроқ</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Пароль-ибора алмаштирилмоқда…</translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>What happened?</source>
        <translation>Нима бўлди?</translation>
    </message>
    <message>
        <source>Choose what fits best. You will see the first steps at once.</source>
        <translation>Энг яқинини танланг. Биринчи қадамларни дарров кўрасиз.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Йўриқнома</translation>
    </message>
    <message>
        <source>Plain pages. Five minutes each.</source>
        <translation>Содда саҳифалар. Ҳар бири беш дақиқа.</translation>
    </message>
    <message>
        <source>Search, in any alphabet</source>
        <translation>Қидирув, исталган алифбода</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Йўриқномадан қидириш</translation>
    </message>
    <message>
        <source>Is a child in danger right now?</source>
        <translation>Бола ҳозир хавф остидами?</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ёрдам керак</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ҳеч нарса топилмади</translation>
    </message>
    <message>
        <source>Try another word. The numbers for help are always one click away.</source>
        <translation>Бошқа сўз билан уриниб кўринг. Ёрдам телефонлари доим бир босишда очилади.</translation>
    </message>
    <message>
        <source>Page not written yet</source>
        <translation>Саҳифа ҳали ёзилмаган</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove</source>
        <translation>Олиб ташлаш</translation>
    </message>
    <message>
        <source>Take this out of the entry?</source>
        <translation>Бу ёзувдан олиб ташлансинми?</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Ҳа, олиб ташлансин</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қолдириш</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Choose where to save</source>
        <translation>Қаерга сақлашни танланг</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақлаш</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Ёзув қисмлари</translation>
    </message>
    <message>
        <source>Locked with your passphrase. Stays on this computer.</source>
        <translation>Пароль-иборангиз билан қулфланган. Шу компьютерда қолади.</translation>
    </message>
    <message>
        <source>Something is written here</source>
        <translation>Бу ерда ёзилган нарса бор</translation>
    </message>
    <message>
        <source>Empty so far</source>
        <translation>Ҳозирча бўш</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Фақат шу компьютерда сақланади.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Тил ва кўриниш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Матн ўлчами</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ранглар</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Компьютердагидек</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ёруғ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қоронғи</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Юқори контраст</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Хавфсизлик</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n дақиқадан кейин</numerusform>
            <numerusform>%n дақиқадан кейин</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the diary when nobody types</source>
        <translation>Ҳеч ким ёзмаётганда кундаликни қулфлаш</translation>
    </message>
    <message>
        <source>What you typed is kept. Shorter is safer where others use this computer.</source>
        <translation>Ёзганингиз сақланади. Компьютердан бошқалар ҳам фойдаланса, вақт қанча қисқа бўлса, шунча хавфсиз.</translation>
    </message>
    <message>
        <source>Key that hides the screen</source>
        <translation>Экранни яширадиган тугма</translation>
    </message>
    <message>
        <source>Shift three times in a row</source>
        <translation>Shift – кетма-кет уч марта</translation>
    </message>
    <message>
        <source>Esc three times in a row</source>
        <translation>Esc – кетма-кет уч марта</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>No key, only the button</source>
        <translation>Клавиатура тугмасисиз, фақат экрандаги тугма билан</translation>
    </message>
    <message>
        <source>It works in every window of the program, also while you write.</source>
        <translation>У дастурнинг ҳар бир ойнасида ишлайди, сиз ёзаётганингизда ҳам.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. Esc three times in a row hides the screen.</source>
        <translation>Ctrl+L кундаликни қулфлайди. Esc кетма-кет уч марта босилса, экран яширилади.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. F12 hides the screen.</source>
        <translation>Ctrl+L кундаликни қулфлайди. F12 босилса, экран яширилади.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. The button “Hide screen” hides the screen.</source>
        <translation>Ctrl+L кундаликни қулфлайди. Экранни “Экранни яшириш” тугмаси яширади.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. Shift three times in a row hides the screen.</source>
        <translation>Ctrl+L кундаликни қулфлайди. Shift кетма-кет уч марта босилса, экран яширилади.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Дастур ҳақида</translation>
    </message>
    <message>
        <source>SafeCompanion {version}</source>
        <translation>SafeCompanion {version}</translation>
    </message>
    <message>
        <source>Diaries and settings are in this folder:</source>
        <translation>Кундаликлар ва созламалар шу папкада:</translation>
    </message>
    <message>
        <source>The program never uses the internet and sends nothing to anybody. Its code is under the Apache 2.0 licence, its texts under CC BY 4.0.</source>
        <translation>Дастур интернетдан фойдаланмайди ва ҳеч кимга ҳеч нарса юбормайди. Коди Apache 2.0, матнлари CC BY 4.0 лицензияси остида.</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Папка йўлини нусхалаш</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Нусхаланди</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>Бу компьютердан ким фойдаланади?</translation>
    </message>
    <message>
        <source>We choose safe settings for you. You can change them later.</source>
        <translation>Сизга хавфсиз созламаларни танлаб берамиз. Уларни кейин ўзгартирса бўлади.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Фақат мен</translation>
    </message>
    <message>
        <source>Nobody else has the password</source>
        <translation>Паролни бошқа ҳеч ким билмайди</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Оилам</translation>
    </message>
    <message>
        <source>We share it at home</source>
        <translation>Уйда ҳаммамиз ишлатамиз</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Кўпчилик</translation>
    </message>
    <message>
        <source>For example at school or at work</source>
        <translation>Масалан, мактабда ёки ишда</translation>
    </message>
    <message>
        <source>Could someone you are afraid of look at it?</source>
        <translation>Сиз қўрқадиган одам унга қараши мумкинми?</translation>
    </message>
    <message>
        <source>Or make you open what you wrote? Only you see this answer.</source>
        <translation>Ёки ёзганларингизни очишга сизни мажбурлаши мумкинми? Бу жавобни фақат сиз кўрасиз.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>Maybe, I am not sure</source>
        <translation>Балки, аниқ билмайман</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ҳа</translation>
    </message>
    <message>
        <source>Who installs programs on it?</source>
        <translation>Унга дастурларни ким ўрнатади?</translation>
    </message>
    <message>
        <source>Whoever does could also install one that reads along.</source>
        <translation>Бу одам ёзганларингизни кузатадиган дастурни ҳам ўрнатиши мумкин.</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Ўзим</translation>
    </message>
    <message>
        <source>The school or my work</source>
        <translation>Мактаб ёки ишхонам</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Бошқа одам</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>{number}-савол, жами {total} та</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Давом этиш</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Орқага</translation>
    </message>
    <message>
        <source>This computer is not a safe place for a diary</source>
        <translation>Бу компьютерда кундалик юритиш хавфсиз эмас</translation>
    </message>
    <message>
        <source>A passphrase does not help if someone can make you open it, or reads along.</source>
        <translation>Кимдир сизни уни очишга мажбурласа ёки кузатиб ўқиса, пароль-ибора ёрдам бермайди.</translation>
    </message>
    <message>
        <source>Better for now</source>
        <translation>Ҳозирча шундай қилган маъқул</translation>
    </message>
    <message>
        <source>Write on paper: date, time, account name, exact words. Keep it outside home.</source>
        <translation>Қоғозга ёзинг: сана, вақт, аккаунт номи, айтилган сўзларнинг ўзи. Уйдан ташқарида сақланг.</translation>
    </message>
    <message>
        <source>Ask a person you trust, or a school counsellor, to keep it for you.</source>
        <translation>Ишонган одамингиздан ёки мактаб психологидан уни сақлаб туришни сўранг.</translation>
    </message>
    <message>
        <source>Use a computer that the feared person never touches.</source>
        <translation>Сиз қўрқадиган одам ҳеч қачон яқинлашмайдиган компьютердан фойдаланинг.</translation>
    </message>
    <message>
        <source>You can read everything here without a diary. Nothing is kept.</source>
        <translation>Бу ердаги ҳамма нарсани кундаликсиз ҳам ўқий оласиз. Ҳеч нарса сақланмайди.</translation>
    </message>
    <message>
        <source>Read without a diary</source>
        <translation>Кундаликсиз ўқиш</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ёрдам керак</translation>
    </message>
    <message>
        <source>Make a diary here all the same</source>
        <translation>Барибир шу ерда кундалик очиш</translation>
    </message>
    <message>
        <source>A diary is possible here, with care</source>
        <translation>Бу ерда кундалик юритса бўлади, лекин эҳтиёт бўлиб</translation>
    </message>
    <message>
        <source>It is encrypted. These habits keep it private:</source>
        <translation>У шифрланган. Мана бу одатлар уни сир сақлайди:</translation>
    </message>
    <message>
        <source>This computer is a good place for a diary</source>
        <translation>Бу компьютерда бемалол кундалик юритса бўлади</translation>
    </message>
    <message>
        <source>It is encrypted. Only your passphrase opens it.</source>
        <translation>У шифрланган. Уни фақат сизнинг пароль-иборангиз очади.</translation>
    </message>
    <message>
        <source>Press Ctrl+L whenever you get up. What you typed is kept.</source>
        <translation>Ўрнингиздан турганда Ctrl+L ни босинг. Ёзганингиз сақланади.</translation>
    </message>
    <message>
        <source>Choose a passphrase that nobody here could guess.</source>
        <translation>Бу ерда ҳеч ким топа олмайдиган пароль-ибора танланг.</translation>
    </message>
    <message>
        <source>Others can see that this program is installed, not what you write.</source>
        <translation>Бошқалар бу дастур ўрнатилганини кўради, лекин нима ёзганингизни кўрмайди.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Пароль-ибора танланг</translation>
    </message>
    <message>
        <source>Several words are easier to remember and harder to guess than one.</source>
        <translation>Бир сўзга қараганда бир неча сўзни эслаб қолиш осон, топиш эса қийин.</translation>
    </message>
    <message>
        <source>Without the passphrase and without a sheet nobody can open the diary. We cannot either.</source>
        <translation>Пароль-иборасиз ва варақсиз кундаликни ҳеч ким оча олмайди. Биз ҳам оча олмаймиз.</translation>
    </message>
    <message>
        <source>Create the diary</source>
        <translation>Кундаликни яратиш</translation>
    </message>
    <message>
        <source>Notebook {number}</source>
        <translation>{number}-дафтар</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>Бу компьютердаги номи</translation>
    </message>
    <message>
        <source>Others may see it. Do not use a child’s name.</source>
        <translation>Уни бошқалар кўриши мумкин. Боланинг исмини ёзманг.</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Тиклаш варағини тайёрлаш</translation>
    </message>
    <message>
        <source>It opens the diary if you forget the passphrase. Keep it outside home.</source>
        <translation>Пароль-иборани унутсангиз, кундаликни шу варақ очади. Уни уйдан ташқарида сақланг.</translation>
    </message>
    <message>
        <source>Making the diary…</source>
        <translation>Кундалик яратилмоқда…</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Тиклаш варағингиз</translation>
    </message>
    <message>
        <source>Print it or copy it by hand. It is shown only now.</source>
        <translation>Чоп этинг ёки қўлда кўчириб олинг. У фақат ҳозир кўрсатилади.</translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message>
        <source>What would you like to share?</source>
        <translation>Нимани айтмоқчисиз?</translation>
    </message>
    <message>
        <source>Share only what you are ready to share.</source>
        <translation>Фақат айтишга тайёр бўлган нарсангизни айтинг.</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <translation>Бу шошилинчми?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Йўқ</translation>
    </message>
    <message>
        <source>Yes, soon</source>
        <translation>Ҳа, яқин орада</translation>
    </message>
    <message>
        <source>A child is in danger right now</source>
        <translation>Бола ҳозир хавф остида</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Қанчалик шошилинч</translation>
    </message>
    <message>
        <source>Call first. A report can take days, a call takes seconds.</source>
        <translation>Аввал қўнғироқ қилинг. Ҳисобот етиб боришига кунлар кетиши мумкин, қўнғироққа сониялар етади.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Ёрдам керак</translation>
    </message>
    <message>
        <source>Why is it urgent?</source>
        <translation>Нега шошилинч?</translation>
    </message>
    <message>
        <source>One or two sentences. They stand on the first page.</source>
        <translation>Бир-икки гап. Улар биринчи саҳифада туради.</translation>
    </message>
    <message>
        <source>From your entries</source>
        <translation>Ёзувларингиздан</translation>
    </message>
    <message>
        <source>Account names and links</source>
        <translation>Аккаунт номлари ва ҳаволалар</translation>
    </message>
    <message numerus="yes">
        <source>This helps most. %n of them.</source>
        <translation>
            <numerusform>Бу энг кўп ёрдам беради. Бу ерда %n та.</numerusform>
            <numerusform>Бу энг кўп ёрдам беради. Бу ерда %n та.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Нима бўлди</translation>
    </message>
    <message>
        <source>Your account of it.</source>
        <translation>Сизнинг ҳикоянгиз.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Айтилган сўзларнинг ўзи</translation>
    </message>
    <message>
        <source>What was written or said.</source>
        <translation>Нима ёзилган ёки айтилган.</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Боланинг аҳволи</translation>
    </message>
    <message>
        <source>What you did and who was told</source>
        <translation>Сиз нима қилдингиз ва кимга айтилди</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файллар</translation>
    </message>
    <message numerus="yes">
        <source>%n files. The place where a photo was taken is left out.</source>
        <translation>
            <numerusform>%n та файл. Сурат олинган жой ҳақидаги маълумот олиб ташланади.</numerusform>
            <numerusform>%n та файл. Сурат олинган жой ҳақидаги маълумот олиб ташланади.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also files whose hidden data cannot be removed</source>
        <translation>Яширин маълумотини олиб ташлаб бўлмайдиган файллар ҳам</translation>
    </message>
    <message>
        <source>For example PDF and video. They may name you or your place.</source>
        <translation>Масалан, PDF ва видео. Уларда исмингиз ёки жойингиз кўриниши мумкин.</translation>
    </message>
    <message>
        <source>Your own opinion</source>
        <translation>Ўз фикрингиз</translation>
    </message>
    <message>
        <source>Marked as opinion.</source>
        <translation>Фикр деб белгиланади.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Бола</translation>
    </message>
    <message>
        <source>The name used in the diary</source>
        <translation>Кундаликдаги исми</translation>
    </message>
    <message>
        <source>Otherwise the report says “child A”.</source>
        <translation>Акс ҳолда ҳисоботда “А бола” деб ёзилади.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Айтилмаган</translation>
    </message>
    <message>
        <source>Age of {name}</source>
        <translation>{name} неча ёшда</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Сиз</translation>
    </message>
    <message>
        <source>By its rules the ministry does not consider appeals without a name. Without one the report can still help to find an account.</source>
        <translation>Қоидага кўра, вазирлик исмсиз мурожаатларни кўриб чиқмайди. Аммо исмсиз ҳисобот ҳам аккаунтни топишга ёрдам бериши мумкин.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ота ёки она</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Васий</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Қариндош</translation>
    </message>
    <message>
        <source>School counsellor</source>
        <translation>Мактаб психологи</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Ўқитувчи</translation>
    </message>
    <message>
        <source>Other professional</source>
        <translation>Бошқа мутахассис</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Бошқа одам</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Болага ким бўласиз</translation>
    </message>
    <message>
        <source>Give my name and how to reach me</source>
        <translation>Исмим ва мен билан боғланиш йўли ёзилсин</translation>
    </message>
    <message>
        <source>If not, nobody can call you back.</source>
        <translation>Ёзилмаса, сизга ҳеч ким қайта қўнғироқ қила олмайди.</translation>
    </message>
    <message>
        <source>Name, surname, patronymic</source>
        <translation>Фамилия, исм, отасининг исми</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрон почта</translation>
    </message>
    <message>
        <source>Region (viloyat)</source>
        <translation>Вилоят</translation>
    </message>
    <message>
        <source>District (tuman)</source>
        <translation>Туман</translation>
    </message>
    <message>
        <source>Mahalla</source>
        <translation>Маҳалла</translation>
    </message>
    <message>
        <source>When is it safe to call you?</source>
        <translation>Сизга қачон қўнғироқ қилиш хавфсиз?</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Аввал мендан сўралсин</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ҳа</translation>
    </message>
    <message>
        <source>May they pass it to the police?</source>
        <translation>Буни милицияга бериш мумкинми?</translation>
    </message>
    <message>
        <source>Please say in a few words why it is urgent.</source>
        <translation>Нега шошилинч эканини қисқача ёзинг.</translation>
    </message>
    <message>
        <source>This is too long for the first page. Please say it in a few sentences.</source>
        <translation>Биринчи саҳифа учун бу жуда узун. Илтимос, бир неча гап билан ёзинг.</translation>
    </message>
</context>
<context>
    <name>StatusPart</name>
    <message>
        <source>Where are you with it?</source>
        <translation>Ҳозир иш қай ҳолатда?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Ҳолати</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>{number}-қадам, жами {total} та: {name}</translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message>
        <source>What happened?</source>
        <translation>Нима бўлди?</translation>
    </message>
    <message>
        <source>In your own words. Short is fine. Do not describe private pictures.</source>
        <translation>Ўз сўзларингиз билан. Қисқа бўлса ҳам майли. Интим суратларни тасвирламанг.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Нима бўлди</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Айтилган сўзларнинг ўзи</translation>
    </message>
    <message>
        <source>What was written or said. Copy it letter by letter, mistakes too.</source>
        <translation>Нима ёзилган ёки айтилган. Ҳарфма-ҳарф, хатолари билан кўчиринг.</translation>
    </message>
    <message>
        <source>What I think</source>
        <translation>Мен нима деб ўйлайман</translation>
    </message>
    <message>
        <source>Your opinion. It stays apart from the facts and is marked as yours.</source>
        <translation>Бу сизнинг фикрингиз. У фактлардан алоҳида туради ва сизники деб белгиланади.</translation>
    </message>
    <message>
        <source>A short name for this entry</source>
        <translation>Бу ёзувнинг қисқа номи</translation>
    </message>
    <message>
        <source>So that you find it again in your diary.</source>
        <translation>Уни кундаликдан кейин топишингиз учун.</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>Choose</source>
        <translation>Танлаш</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation>Кимга айтилди?</translation>
    </message>
    <message>
        <source>Name, if you know it</source>
        <translation>Исми, агар билсангиз</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қачон</translation>
    </message>
    <message>
        <source>Number they gave you</source>
        <translation>Сизга берилган рақам</translation>
    </message>
    <message>
        <source>Person who was told</source>
        <translation>Айтилган одам</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n wrong tries to open the diary, the last on {when}.</source>
        <translation>
            <numerusform>Кундаликни очишга %n та нотўғри уриниш бўлди, охиргиси: {when}.</numerusform>
            <numerusform>Кундаликни очишга %n та нотўғри уриниш бўлди, охиргиси: {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room on the disk. Your text is safe: make room and unlock again.</source>
        <translation>Дискда жой йўқ. Матнингиз сақланган: жой бўшатиб, кундаликни қайта очинг.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Қулфлаш</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Вақт бўйича</translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Ёзувлар вақт бўйича</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Янги ёзув</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Кундалик</translation>
    </message>
    <message>
        <source>Any child</source>
        <translation>Барча болалар</translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>Барча хавфлар</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Барча ҳолатлар</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Қидирув</translation>
    </message>
    <message>
        <source>Show the entries about</source>
        <translation>Қайси бола ҳақидаги ёзувлар</translation>
    </message>
    <message>
        <source>Show the risk</source>
        <translation>Қайси хавф</translation>
    </message>
    <message>
        <source>Show the status</source>
        <translation>Қайси ҳолат</translation>
    </message>
    <message>
        <source>Search in the diary</source>
        <translation>Кундаликдан қидириш</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтрлар</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ёзувлар</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ҳали ҳеч нарса ёзилмаган</translation>
    </message>
    <message>
        <source>Short is fine. You can add to it later.</source>
        <translation>Қисқа бўлса ҳам майли. Кейин қўшсангиз бўлади.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Биринчи ёзувни ёзиш</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Мос ёзув йўқ</translation>
    </message>
    <message>
        <source>Try fewer words, or show all entries.</source>
        <translation>Камроқ сўз ёзиб кўринг ёки барча ёзувларни очинг.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Барча ёзувларни кўрсатиш</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n та ёзув</numerusform>
            <numerusform>%n та ёзув</numerusform>
        </translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Куни номаълум</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Тугалланмаган</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n та файл</numerusform>
            <numerusform>%n та файл</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Номсиз</translation>
    </message>
</context>
<context>
    <name>ToldPart</name>
    <message>
        <source>Who knows about it already?</source>
        <translation>Бу ҳақда ким аллақачон билади?</translation>
    </message>
    <message>
        <source>If they gave you a number, write it down. It saves time later.</source>
        <translation>Сизга рақам беришган бўлса, ёзиб қўйинг. Кейин вақтингиз тежалади.</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Ким билади</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Одам қўшиш</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Trust</source>
        <translation>Ишонч</translation>
    </message>
    <message>
        <source>Family agreement</source>
        <translation>Оилавий келишув</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Кундалигингиз қулфланган</translation>
    </message>
    <message>
        <source>Only your passphrase opens it. We never see it.</source>
        <translation>Уни фақат сизнинг пароль-иборангиз очади. Биз уни ҳеч қачон кўрмаймиз.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Кундалик</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Очиш</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Пароль-иборани унутдим</translation>
    </message>
    <message>
        <source>Set up another diary</source>
        <translation>Бошқа кундалик очиш</translation>
    </message>
    <message>
        <source>Diary that cannot be read</source>
        <translation>Ўқиб бўлмайдиган кундалик</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль-ибора</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Тиклаш калити</translation>
    </message>
    <message>
        <source>7 groups of 4 from your sheet. Without it nobody can open the diary.</source>
        <translation>Варағингиздаги 4 белгидан иборат 7 та гуруҳ. Уларсиз кундаликни ҳеч ким оча олмайди.</translation>
    </message>
    <message>
        <source>I know my passphrase</source>
        <translation>Пароль-иборани биламан</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Очилмоқда…</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Earlier versions</source>
        <translation>Олдинги версиялар</translation>
    </message>
    <message>
        <source>Old text is kept, so you can show that nothing was quietly changed.</source>
        <translation>Эски матн сақланади. Ҳеч нарса яширинча ўзгартирилмаганини кўрсата оласиз.</translation>
    </message>
    <message>
        <source>Read old versions</source>
        <translation>Эски версияларни ўқиш</translation>
    </message>
    <message>
        <source>Version {number}: {when}</source>
        <translation>{number}-версия: {when}</translation>
    </message>
</context>
<context>
    <name>ViewerDialog</name>
    <message>
        <source>{kind} · {size}</source>
        <translation>{kind} · {size}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Очилмоқда</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Тавсифи йўқ расм</translation>
    </message>
    <message>
        <source>If this picture moves, only its first frame is shown.</source>
        <translation>Расм ҳаракатланадиган бўлса, фақат биринчи кадри кўрсатилади.</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>Файл матни</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. The whole file is kept.</source>
        <translation>Бу ерда фақат боши кўрсатилган. Файл тўлиқ сақланади.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this chat are kept here.</source>
        <translation>
            <numerusform>Бу ерда шу чатнинг %n та қатори сақланади.</numerusform>
            <numerusform>Бу ерда шу чатнинг %n та қатори сақланади.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not open this kind of file</source>
        <translation>Дастур бундай файлларни очмайди</translation>
    </message>
    <message>
        <source>It is kept unchanged in your diary and can go into a report.</source>
        <translation>У кундалигингизда ўзгаришсиз сақланади ва ҳисоботга кириши мумкин.</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>When?</source>
        <translation>Қачон?</translation>
    </message>
    <message>
        <source>A rough time helps too. Say how sure you are.</source>
        <translation>Тахминий вақт ҳам ёрдам беради. Қанчалик аниқ билишингизни белгиланг.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қачон</translation>
    </message>
    <message>
        <source>I found out at another time</source>
        <translation>Мен буни бошқа вақтда билдим</translation>
    </message>
    <message>
        <source>When did you find out?</source>
        <translation>Буни қачон билдингиз?</translation>
    </message>
    <message>
        <source>How do you know about it?</source>
        <translation>Буни қаердан биласиз?</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Ёзилган: {when}</translation>
    </message>
    <message>
        <source>The time of writing is kept by itself.</source>
        <translation>Ёзилган вақти ўзи сақланади.</translation>
    </message>
</context>
<context>
    <name>WherePart</name>
    <message>
        <source>Where and who?</source>
        <translation>Қаерда ва ким?</translation>
    </message>
    <message>
        <source>Account names help the most. Real names are not needed.</source>
        <translation>Энг кўп аккаунт номлари ёрдам беради. Ҳақиқий исмлар керак эмас.</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Қаерда ва ким</translation>
    </message>
    <message>
        <source>App, game or place</source>
        <translation>Илова, ўйин ёки жой</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Аккаунт қўшиш</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ҳавола қўшиш</translation>
    </message>
    <message>
        <source>Add where it is</source>
        <translation>Жойини қўшиш</translation>
    </message>
    <message>
        <source>Where a picture or message can be found, instead of a copy of it</source>
        <translation>Сурат ёки хабарнинг нусхаси ўрнига уни қаердан топиш мумкинлиги</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Очиқ</translation>
    </message>
    <message>
        <source>Keeping an eye on it</source>
        <translation>Кузатиб турибмиз</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Хабар берилган</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ёпилган</translation>
    </message>
    <message>
        <source>We are worried about it</source>
        <translation>Бундан хавотирдамиз</translation>
    </message>
    <message>
        <source>It happened to the child</source>
        <translation>Бу бола билан содир бўлди</translation>
    </message>
    <message>
        <source>The child saw it</source>
        <translation>Бола буни кўрди</translation>
    </message>
    <message>
        <source>The child did it</source>
        <translation>Буни бола қилди</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Айтилмаган</translation>
    </message>
    <message>
        <source>The child told me</source>
        <translation>Боланинг ўзи айтди</translation>
    </message>
    <message>
        <source>I saw it on a device</source>
        <translation>Қурилмада кўрдим</translation>
    </message>
    <message>
        <source>Another person told me</source>
        <translation>Бошқа одам айтди</translation>
    </message>
    <message>
        <source>exactly then</source>
        <translation>айнан ўша пайт</translation>
    </message>
    <message>
        <source>about that time</source>
        <translation>тахминан ўша пайт</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ўша куни</translation>
    </message>
    <message>
        <source>that week</source>
        <translation>ўша ҳафта</translation>
    </message>
    <message>
        <source>that month</source>
        <translation>ўша ой</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>аниқ эмас</translation>
    </message>
    <message>
        <source>Person who did this</source>
        <translation>Буни қилган одам</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Бола</translation>
    </message>
    <message>
        <source>Somebody who saw it</source>
        <translation>Буни кўрган одам</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Номаълум</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мактаб</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Милиция</translation>
    </message>
    <message>
        <source>National centre</source>
        <translation>Миллий марказ</translation>
    </message>
    <message>
        <source>The app or site</source>
        <translation>Илова ёки сайт</translation>
    </message>
    <message>
        <source>Doctor or psychologist</source>
        <translation>Шифокор ёки психолог</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Оила</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Бошқа одам</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Вақти номаълум</translation>
    </message>
    <message>
        <source>{when}, {sure}</source>
        <translation>{when}, {sure}</translation>
    </message>
</context>
</TS>
