<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Latn" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Who and what is it about?</source>
        <translation>Kim va nima haqida?</translation>
    </message>
    <message>
        <source>Child and trouble</source>
        <translation>Bola va muammo</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bola</translation>
    </message>
    <message>
        <source>A nickname that you know, not the full name.</source>
        <translation>Oʻzingizga tanish laqab. Toʻliq ismi emas.</translation>
    </message>
    <message>
        <source>What kind of trouble?</source>
        <translation>Bu qanday muammo?</translation>
    </message>
    <message>
        <source>The child&apos;s part in it</source>
        <translation>Bolaning bundagi oʻrni</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <translation>Bu shoshilinchmi?</translation>
    </message>
    <message>
        <source>I am not sure yet</source>
        <translation>Hali aniq bilmayman</translation>
    </message>
    <message>
        <source>Is one of these true? Tick what fits.</source>
        <translation>Bulardan biri bormi? Mosini belgilang.</translation>
    </message>
    <message>
        <source>You do not have to handle this alone. The entry is saved; you can come back.</source>
        <translation>Buni yolgʻiz oʻzingiz hal qilishingiz shart emas. Yozuv saqlandi, unga keyin qaytsangiz boʻladi.</translation>
    </message>
    <message>
        <source>Better get help today</source>
        <translation>Bugunoq yordam soʻragan maʼqul</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Kim yordam bera oladi</translation>
    </message>
    <message>
        <source>What exactly? Tick what fits.</source>
        <translation>Aynan nima? Mosini belgilang.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Whose account is it?</source>
        <translation>Bu kimning akkaunti?</translation>
    </message>
    <message>
        <source>App or game</source>
        <translation>Ilova yoki oʻyin</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Akkaunt nomi</translation>
    </message>
    <message>
        <source>Often with @. Copy it exactly, with dots and lines.</source>
        <translation>Koʻpincha @ bilan boshlanadi. Nuqta va chiziqchalari bilan aynan koʻchiring.</translation>
    </message>
    <message>
        <source>Name it shows</source>
        <translation>Koʻrinadigan ismi</translation>
    </message>
    <message>
        <source>The name anyone can change. It alone does not find a person.</source>
        <translation>Bu ismni istalgan odam oʻzgartira oladi. Faqat shu ism bilan odamni topib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Link to the profile</source>
        <translation>Profil havolasi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akkaunt</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Guide</source>
        <translation>Yoʻriqnoma</translation>
    </message>
    <message>
        <source>Print what to do now</source>
        <translation>Hozir nima qilishni chop etish</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Yordam kerak</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by experts</source>
        <translation>Qoralama, mutaxassislar hali tekshirmagan</translation>
    </message>
    <message>
        <source>Reviewed on {day}</source>
        <translation>Tekshirilgan: {day}</translation>
    </message>
    <message>
        <source>The review is overdue</source>
        <translation>Qayta tekshirish vaqti oʻtgan</translation>
    </message>
    <message>
        <source>Only in {language} so far</source>
        <translation>Hozircha faqat shu tilda: {language}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingisi</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Yozib qoʻyish</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>This photo contains the place where it was taken.</source>
        <translation>Bu suratda u olingan joy haqida maʼlumot bor.</translation>
    </message>
    <message>
        <source>Reports leave it out, unless you decide otherwise.</source>
        <translation>Boshqacha qaror qilmasangiz, hisobotga u kirmaydi.</translation>
    </message>
    <message>
        <source>What can be seen or read in it?</source>
        <translation>Unda nima koʻrinadi yoki nima yozilgan?</translation>
    </message>
    <message>
        <source>{size} · added {when} · fingerprint saved: {fingerprint}</source>
        <translation>{size} · qoʻshilgan: {when} · raqamli izi saqlandi: {fingerprint}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Ochish: {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Batafsil</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Batafsil: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Remove this file for good? A line with its fingerprint and the time stays.</source>
        <translation>Bu fayl butunlay olib tashlansinmi? Raqamli izi va vaqti yozilgan qator qoladi.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ha, olib tashlansin</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qoldirish</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Toʻliq nomi</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Raqamli izi (SHA-256)</translation>
    </message>
    <message>
        <source>Place where it was taken</source>
        <translation>Surat olingan joy</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Olingan vaqti</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Dastur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Muallif</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Talk with a child</source>
        <translation>Bola bilan suhbat</translation>
    </message>
    <message>
        <source>Ten good minutes beat one full hour. Choose an age and a worry.</source>
        <translation>Oʻnta yaxshi daqiqa bir soatdan afzal. Yosh va xavotirni tanlang.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Barcha yoshlar</translation>
    </message>
    <message>
        <source>Any worry</source>
        <translation>Barcha xavotirlar</translation>
    </message>
    <message>
        <source>Age of the child</source>
        <translation>Bolaning yoshi</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Xavotir</translation>
    </message>
    <message>
        <source>No card for this yet</source>
        <translation>Bunday kartochka hali yoʻq</translation>
    </message>
    <message>
        <source>Choose another age, or open the guide page of the worry.</source>
        <translation>Boshqa yoshni tanlang yoki shu xavotir haqidagi yoʻriqnomani oching.</translation>
    </message>
    <message>
        <source>Age {ages}</source>
        <translation>{ages} yosh</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n daqiqa</numerusform>
            <numerusform>%n daqiqa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>All cards</source>
        <translation>Barcha kartochkalar</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Boshlashdan oldin</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Keyin soʻrang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nega shunday</translation>
    </message>
    <message>
        <source>Age {ages}</source>
        <translation>{ages} yosh</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n daqiqa</numerusform>
            <numerusform>%n daqiqa</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by experts</source>
        <translation>Qoralama, mutaxassislar hali tekshirmagan</translation>
    </message>
    <message>
        <source>Only in {language} so far</source>
        <translation>Hozircha faqat shu tilda: {language}</translation>
    </message>
    <message>
        <source>To begin, you could say</source>
        <translation>Gapni shunday boshlasangiz boʻladi</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Yoki</translation>
    </message>
    <message>
        <source>If the child…</source>
        <translation>Agar bola…</translation>
    </message>
    <message>
        <source>opens up</source>
        <translation>ochilib gapirsa</translation>
    </message>
    <message>
        <source>shrugs</source>
        <translation>yelka qissa</translation>
    </message>
    <message>
        <source>gets angry</source>
        <translation>jahli chiqsa</translation>
    </message>
    <message>
        <source>tells about harm</source>
        <translation>boʻlgan voqeani aytib bersa</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Ayting: “{words}”</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Hozir nima qilish kerak</translation>
    </message>
    <message>
        <source>Better words</source>
        <translation>Qaysi soʻzlar yaxshiroq</translation>
    </message>
    <message>
        <source>Instead of: “{words}”</source>
        <translation>“{words}” oʻrniga</translation>
    </message>
    <message>
        <source>Try: “{words}”</source>
        <translation>Shunday deb koʻring: “{words}”</translation>
    </message>
    <message>
        <source>One small agreement</source>
        <translation>Bitta kichik kelishuv</translation>
    </message>
    <message>
        <source>My promise</source>
        <translation>Mening vaʼdam</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingisi</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Yozib qoʻyish</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Forwarded from {name}:</source>
        <translation>Uzatilgan xabar, muallifi {name}:</translation>
    </message>
    <message>
        <source>(changed later)</source>
        <translation>(keyin oʻzgartirilgan)</translation>
    </message>
    <message>
        <source>Message of the app:</source>
        <translation>Ilova xabari:</translation>
    </message>
    <message>
        <source>[picture, not copied]</source>
        <translation>[rasm, nusxalanmagan]</translation>
    </message>
    <message>
        <source>[video, not copied]</source>
        <translation>[video, nusxalanmagan]</translation>
    </message>
    <message>
        <source>[voice message, not copied]</source>
        <translation>[ovozli xabar, nusxalanmagan]</translation>
    </message>
    <message>
        <source>[sticker]</source>
        <translation>[stiker]</translation>
    </message>
    <message>
        <source>[file, not copied]</source>
        <translation>[fayl, nusxalanmagan]</translation>
    </message>
</context>
<context>
    <name>ChatDialog</name>
    <message>
        <source>Import a chat</source>
        <translation>Chat qoʻshish</translation>
    </message>
    <message>
        <source>Keep these rows</source>
        <translation>Qatorlarni saqlash</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Boshqa fayl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>How to get the file</source>
        <translation>Faylni qanday olish mumkin</translation>
    </message>
    <message>
        <source>Telegram on a computer: open the chat, menu ⋮, “Export chat history”. Untick photos, videos and files. Choose the format “Machine-readable JSON”.</source>
        <translation>Kompyuterdagi Telegram: chatni oching, ⋮ menyusi, “Chat tarixini eksport qilish” (Export chat history). Surat, video va fayllardan belgini olib tashlang. “Machine-readable JSON” formatini tanlang.</translation>
    </message>
    <message>
        <source>WhatsApp on the phone: open the chat, menu, “Export chat”, “Without media”. Bring the .txt file to this computer.</source>
        <translation>Telefondagi WhatsApp: chatni oching, menyu, “Chatni eksport qilish” (Export chat), “Mediasiz” (Without media). .txt faylni shu kompyuterga oʻtkazing.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Faylni tanlash</translation>
    </message>
    <message>
        <source>Only the rows you tick are kept. The file stays where it is.</source>
        <translation>Faqat siz belgilagan qatorlar saqlanadi. Fayl oʻz joyida qoladi.</translation>
    </message>
    <message>
        <source>Chats (*.json *.txt)</source>
        <translation>Chatlar (*.json *.txt)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Fayl oʻqilmoqda</translation>
    </message>
    <message>
        <source>Which chat is it about?</source>
        <translation>Gap qaysi chat haqida?</translation>
    </message>
    <message>
        <source>{name} · {count} messages</source>
        <translation>{name} · {count} ta xabar</translation>
    </message>
    <message>
        <source>Chat without a name</source>
        <translation>Nomsiz chat</translation>
    </message>
    <message>
        <source>Chats in the file</source>
        <translation>Fayldagi chatlar</translation>
    </message>
    <message>
        <source>Open this chat</source>
        <translation>Shu chatni ochish</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>Chat oʻqilmoqda</translation>
    </message>
    <message>
        <source>Day and month may be swapped in this file.</source>
        <translation>Bu faylda kun va oy oʻrni almashgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Tick the marked rows</source>
        <translation>Ajratilganlarni belgilash</translation>
    </message>
    <message>
        <source>Mark rows with the mouse and Shift, then press</source>
        <translation>Qatorlarni sichqoncha va Shift bilan ajrating, soʻng bosing</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>kk.oo.yyyy</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Soʻz qidirish</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Qaysi kundan</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Qaysi kungacha</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked</source>
        <translation>
            <numerusform>%n ta qator belgilandi</numerusform>
            <numerusform>%n ta qator belgilandi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n rows</source>
        <translation>
            <numerusform>%n ta qatorni saqlash</numerusform>
            <numerusform>%n ta qatorni saqlash</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the rows</source>
        <translation>Qatorlar saqlanmoqda</translation>
    </message>
    <message>
        <source>Chat with {name}.json</source>
        <translation>{name} bilan chat.json</translation>
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
        <translation>Qachon</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Nima yozilgan</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>belgilangan</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>belgilanmagan</translation>
    </message>
</context>
<context>
    <name>ChatTable</name>
    <message>
        <source>Messages of the chat</source>
        <translation>Chatdagi xabarlar</translation>
    </message>
    <message>
        <source>Space ticks a row, Shift with arrows marks more</source>
        <translation>Probel qatorni belgilaydi, Shift va strelkalar koʻprogʻini ajratadi</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>The whole message</source>
        <translation>Xabar toʻliq</translation>
    </message>
    <message>
        <source>Go to a row to read all of it here.</source>
        <translation>Qatorni tanlang, uning toʻliq matni shu yerda chiqadi.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check before you hand it over</source>
        <translation>Topshirishdan oldin tekshiring</translation>
    </message>
    <message>
        <source>These are the pages exactly as the receiver will see them.</source>
        <translation>Oluvchi aynan shu sahifalarni koʻradi.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Sahifalar tayyorlanmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sahifa</numerusform>
            <numerusform>%n sahifa</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>{number}-sahifa, jami {total} ta</translation>
    </message>
    <message>
        <source>Stopped. Go back and forth to make the pages again.</source>
        <translation>Toʻxtatildi. Sahifalarni qayta tayyorlash uchun bir qadam orqaga, keyin yana oldinga oʻting.</translation>
    </message>
</context>
<context>
    <name>ChildPart</name>
    <message>
        <source>How is the child?</source>
        <translation>Bolaning ahvoli qanday?</translation>
    </message>
    <message>
        <source>What you see: mood, sleep, food, school. Not what you guess.</source>
        <translation>Nimani koʻryapsiz: kayfiyati, uyqusi, ovqati, maktabi. Taxmin emas.</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Bolaning ahvoli</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Checked on {day}, may have changed.</source>
        <translation>Tekshirilgan: {day}. Oʻzgargan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Called by us on {day}.</source>
        <translation>Oʻzimiz qoʻngʻiroq qilib koʻrganmiz: {day}.</translation>
    </message>
    <message>
        <source>From public sources, read on {day}. We have not called this number ourselves.</source>
        <translation>Ochiq manbalardan olingan, oʻqilgan: {day}. Bu raqamga oʻzimiz qoʻngʻiroq qilib koʻrmaganmiz.</translation>
    </message>
    <message>
        <source>From public sources, read on {day}. We have not tried it.</source>
        <translation>Ochiq manbalardan olingan, oʻqilgan: {day}. Oʻzimiz sinab koʻrmaganmiz.</translation>
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
        <translation>Siz nima qildingiz?</translation>
    </message>
    <message>
        <source>For example: listened, blocked the account, talked to the teacher.</source>
        <translation>Masalan: bolani tingladingiz, akkauntni blokladingiz, oʻqituvchi bilan gaplashdingiz.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Nima qildingiz</translation>
    </message>
</context>
<context>
    <name>DraftCallout</name>
    <message>
        <source>You have unfinished writing from {when}. It is all here.</source>
        <translation>Tugallanmagan yozuvingiz bor: {when}. Hammasi joyida.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Go back to the saved text</source>
        <translation>Saqlangan matnga qaytish</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Oʻchirib tashlash</translation>
    </message>
    <message>
        <source>Throw away what you wrote since? This cannot be undone.</source>
        <translation>Oʻshandan keyin yozganlaringiz oʻchirilsinmi? Ularni qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Throw away this writing and its files? This cannot be undone.</source>
        <translation>Bu yozuv va uning fayllari oʻchirilsinmi? Ularni qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>Ha, oʻchirilsin</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qoldirish</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Make a report</source>
        <translation>Hisobot tayyorlash</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayyor</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Diary</source>
        <translation>Kundalik</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <translation>Kundalikka qaytish</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Hali saqlanmagan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saqlanmoqda…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Saqlanmadi</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saqlandi: {time}</translation>
    </message>
</context>
<context>
    <name>EntriesStep</name>
    <message>
        <source>Which entries belong in the report?</source>
        <translation>Hisobotga qaysi yozuvlar kiradi?</translation>
    </message>
    <message>
        <source>Only what you tick is used. Nothing is sent by this program.</source>
        <translation>Faqat belgilaganingiz olinadi. Dastur hech narsa yubormaydi.</translation>
    </message>
    <message>
        <source>Entries to report</source>
        <translation>Hisobot uchun yozuvlar</translation>
    </message>
    <message>
        <source>Unfinished writing is not in the list. Open it and press Done first.</source>
        <translation>Tugallanmagan yozuvlar bu roʻyxatda yoʻq. Avval uni ochib, “Tayyor” tugmasini bosing.</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Kuni nomaʼlum</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Nomsiz</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n ta yozuv tanlandi</numerusform>
            <numerusform>%n ta yozuv tanlandi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>What is worrying you?</source>
        <translation>Sizni nima bezovta qilyapti?</translation>
    </message>
    <message>
        <source>Write what you know. You can leave anything empty and come back.</source>
        <translation>Bilganingizni yozing. Istalgan joyni boʻsh qoldirib, keyin qaytsangiz boʻladi.</translation>
    </message>
    <message>
        <source>Write a few words first, then make a report.</source>
        <translation>Avval bir necha soʻz yozing, keyin hisobot tayyorlang.</translation>
    </message>
    <message>
        <source>A file is still being copied. Wait a moment, or stop it.</source>
        <translation>Fayl hali nusxalanmoqda. Biroz kuting yoki toʻxtating.</translation>
    </message>
    <message>
        <source>One date or time is not clear yet. Correct it, or leave it empty.</source>
        <translation>Bitta sana yoki vaqt hali aniq emas. Toʻgʻrilang yoki boʻsh qoldiring.</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Boʻsh qoldirish</translation>
    </message>
    <message>
        <source>This text is too long for one field, so nothing was pasted. Save it as a file and add that to the entry.</source>
        <translation>Matn bitta maydon uchun juda uzun, shuning uchun hech narsa joylanmadi. Uni faylga saqlang va shu faylni yozuvga qoʻshing.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That passphrase does not open this diary. Nothing is lost. Please try again.</source>
        <translation>Bu parol-ibora kundalikni ochmadi. Hech narsa yoʻqolmadi. Yana urinib koʻring.</translation>
    </message>
    <message>
        <source>That recovery key does not open this diary. Nothing is lost. Check that the sheet belongs to it.</source>
        <translation>Bu tiklash kaliti kundalikni ochmadi. Hech narsa yoʻqolmadi. Varaq shu kundalikniki ekanini tekshiring.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key. Nothing is lost. Compare it with the sheet, group by group.</source>
        <translation>Tiklash kalitida xato harf bor. Hech narsa yoʻqolmadi. Uni varaq bilan guruhma-guruh solishtiring.</translation>
    </message>
    <message>
        <source>There were several wrong tries. Nothing is lost. Please wait {seconds} s and try again.</source>
        <translation>Bir necha marta notoʻgʻri kiritildi. Hech narsa yoʻqolmadi. {seconds} soniya kuting va yana urinib koʻring.</translation>
    </message>
    <message>
        <source>A file of this diary is damaged ({part}). We changed nothing. Keep the folder as it is and open your newest backup copy.</source>
        <translation>Kundalikning bir fayli buzilgan ({part}). Biz hech narsani oʻzgartirmadik. Papkaga tegmang va kundalikning eng yangi nusxasini oching.</translation>
    </message>
    <message>
        <source>This diary was written by a newer version of the program. It is safe. Install the newer version to open it.</source>
        <translation>Bu kundalik dasturning yangiroq versiyasida yozilgan. Unga zarar yetmagan. Ochish uchun yangi versiyani oʻrnating.</translation>
    </message>
    <message>
        <source>There is no diary in this place. Nothing was changed. Choose another folder.</source>
        <translation>Bu yerda kundalik yoʻq. Hech narsa oʻzgarmadi. Boshqa papkani tanlang.</translation>
    </message>
    <message>
        <source>This diary is already open in another window of the program. It is safe. Lock or close it there first.</source>
        <translation>Bu kundalik dasturning boshqa oynasida ochiq turibdi. Unga zarar yetmagan. Avval uni oʻsha yerda qulflang yoki yoping.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was created yet. Use at least 12 characters, or the words we suggest.</source>
        <translation>Bu parol-iborani topish juda oson. Hali hech narsa yaratilmadi. Kamida 12 ta belgi yozing yoki biz taklif qilgan soʻzlarni oling.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the diary. It is safe. Close other programs and try again.</source>
        <translation>Kompyuterda kundalikni ochish uchun boʻsh xotira kam. Kundalikka zarar yetmagan. Boshqa dasturlarni yoping va yana urinib koʻring.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; the last step was not saved. Free some space, then try again.</source>
        <translation>Disk toʻlgan. Avval saqlanganlari joyida, oxirgi qadam saqlanmadi. Biroz joy boʻshating va yana urinib koʻring.</translation>
    </message>
    <message>
        <source>This computer does not let us write or read there. Nothing was changed. Choose another folder, or ask who looks after the computer.</source>
        <translation>Kompyuter bu joyda oʻqish yoki yozishga ruxsat bermayapti. Hech narsa oʻzgarmadi. Boshqa papkani tanlang yoki kompyuterga qaraydigan odamdan soʻrang.</translation>
    </message>
    <message>
        <source>The disk or USB stick did not answer. What was saved before is safe. Check that it is plugged in, then try again.</source>
        <translation>Disk yoki fleshka javob bermadi. Avval saqlanganlari joyida. U ulanganini tekshiring va yana urinib koʻring.</translation>
    </message>
    <message>
        <source>“{name}” is already there. Nothing was changed. Choose another name or folder.</source>
        <translation>“{name}” u yerda allaqachon bor. Hech narsa oʻzgarmadi. Boshqa nom yoki papka tanlang.</translation>
    </message>
    <message>
        <source>The file “{name}” is gone or changed while we were copying it. Nothing was added. Choose it again.</source>
        <translation>“{name}” fayli nusxalash paytida yoʻqoldi yoki oʻzgardi. Hech narsa qoʻshilmadi. Uni qayta tanlang.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty (0 bytes). Nothing was added. Choose another file.</source>
        <translation>“{name}” fayli boʻsh (0 bayt). Hech narsa qoʻshilmadi. Boshqa fayl tanlang.</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than {limit_mb} MB. Nothing was added. Note where it is, or choose a smaller one.</source>
        <translation>“{name}” fayli {limit_mb} MB dan katta. Hech narsa qoʻshilmadi. Qayerda turganini yozib qoʻying yoki kichikroq fayl tanlang.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Nothing was added. Choose single files.</source>
        <translation>“{name}” fayl emas. Hech narsa qoʻshilmadi. Fayllarni bittalab tanlang.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown safely. The file itself is kept unchanged and can still go into a report.</source>
        <translation>“{name}” rasmini xavfsiz koʻrsatib boʻlmaydi. Faylning oʻzi oʻzgarishsiz saqlanadi va hisobotga kirishi mumkin.</translation>
    </message>
    <message>
        <source>This file was not copied, to protect the child. Nothing was stored. Write down where it is instead.</source>
        <translation>Bolani himoya qilish uchun bu fayl nusxalanmadi. Hech narsa saqlanmadi. Uning oʻrniga fayl qayerda ekanini yozib qoʻying.</translation>
    </message>
    <message>
        <source>The stored file “{name}” is damaged or missing. Your text is safe. Add the file again if you still have it, or open a backup copy.</source>
        <translation>Saqlangan “{name}” fayli buzilgan yoki yoʻqolgan. Matningiz joyida. Fayl sizda boʻlsa, qayta qoʻshing yoki kundalikning nusxasini oching.</translation>
    </message>
    <message>
        <source>“{name}” is not a chat that Telegram or WhatsApp saved. Nothing was added. Choose result.json from Telegram, or the .txt file from WhatsApp.</source>
        <translation>“{name}” Telegram yoki WhatsApp saqlagan chat emas. Hech narsa qoʻshilmadi. Telegramdan result.json yoki WhatsAppdan .txt faylini tanlang.</translation>
    </message>
    <message>
        <source>The chat file “{name}” breaks off or is damaged. Nothing was added. Save the chat again on the phone or computer, then choose it here.</source>
        <translation>“{name}” chat fayli oxirigacha yozilmagan yoki buzilgan. Hech narsa qoʻshilmadi. Chatni telefon yoki kompyuterda qayta saqlang, keyin shu yerda tanlang.</translation>
    </message>
    <message>
        <source>No entry is chosen yet. Nothing was made. Tick at least one entry.</source>
        <translation>Hali birorta yozuv tanlanmagan. Hech narsa tayyorlanmadi. Kamida bitta yozuvni belgilang.</translation>
    </message>
    <message>
        <source>One of the entries may hold a picture that must not be passed on. Nothing was made. Remove the picture from the entry, or do not share files.</source>
        <translation>Yozuvlardan birida boshqaga berib boʻlmaydigan surat boʻlishi mumkin. Hech narsa tayyorlanmadi. Suratni yozuvdan olib tashlang yoki fayllarni qoʻshmang.</translation>
    </message>
    <message>
        <source>The key of the receiving centre cannot be used ({reason}). Nothing was sent or made. Ask the centre for its current key, or seal with a passphrase.</source>
        <translation>Oluvchi markazning kalitidan foydalanib boʻlmaydi ({reason}). Hech narsa tayyorlanmadi va yuborilmadi. Markazdan hozirgi kalitini soʻrang yoki parol-ibora bilan muhrlang.</translation>
    </message>
    <message>
        <source>This key or passphrase does not open the file. The file is unchanged. Check that it was sealed for you.</source>
        <translation>Bu kalit yoki parol-ibora faylni ochmadi. Fayl oʻzgarmadi. U siz uchun muhrlanganini tekshiring.</translation>
    </message>
    <message>
        <source>This file is not a report from this program. Nothing was changed.</source>
        <translation>Bu fayl shu dasturda tayyorlangan hisobot emas. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The report fails the check “{check}”: it was changed or damaged on the way. Ask for the file again.</source>
        <translation>Hisobot “{check}” tekshiruvidan oʻtmadi: yoʻlda oʻzgartirilgan yoki buzilgan. Faylni qayta yuborishlarini soʻrang.</translation>
    </message>
    <message>
        <source>The report was made by a newer version of the program. It is unchanged. Install the newer version to read it.</source>
        <translation>Hisobot dasturning yangiroq versiyasida tayyorlangan. U oʻzgarmagan. Oʻqish uchun yangi versiyani oʻrnating.</translation>
    </message>
    <message>
        <source>A page that came with the program is missing or broken ({name}). Your diary is safe. Install the program again.</source>
        <translation>Dastur bilan kelgan sahifa yoʻq yoki buzilgan ({name}). Kundaligingizga zarar yetmagan. Dasturni qayta oʻrnating.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>bunday kalit yoʻq</translation>
    </message>
    <message>
        <source>it is not written like a key</source>
        <translation>u kalit kabi yozilmagan</translation>
    </message>
    <message>
        <source>it has run out</source>
        <translation>muddati tugagan</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>hali kuchga kirmagan</translation>
    </message>
    <message>
        <source>the centre withdrew it</source>
        <translation>markaz uni bekor qilgan</translation>
    </message>
    <message>
        <source>form of the file</source>
        <translation>fayl shakli</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>imzo</translation>
    </message>
    <message>
        <source>list of files</source>
        <translation>fayllar roʻyxati</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fayllar</translation>
    </message>
    <message>
        <source>form of the data</source>
        <translation>maʼlumot shakli</translation>
    </message>
    <message>
        <source>report number</source>
        <translation>hisobot raqami</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>sahifalar</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept. Please close the program and open it again.</source>
        <translation>Dasturda nosozlik chiqdi. Yozganlaringiz saqlandi. Dasturni yoping va qayta oching.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Screenshots of chats, profiles, letters. You can also drop files here or paste them. Never add private pictures of a child.</source>
        <translation>Chat, profil va xatlarning skrinshotlari. Fayllarni shu yerga sudrab olib kelish yoki joylash ham mumkin. Bolaning intim suratlarini hech qachon qoʻshmang.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fayl qoʻshish</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Chat qoʻshish</translation>
    </message>
    <message>
        <source>It protects the child. Texts and chats can be added; pictures stay outside.</source>
        <translation>Bu bolani himoya qiladi. Matn va chatlarni qoʻshsa boʻladi, suratlar tashqarida qoladi.</translation>
    </message>
    <message>
        <source>In this kind of entry no pictures or videos are copied</source>
        <translation>Bunday yozuvga surat va video nusxalanmaydi</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Qayerdaligini yozish</translation>
    </message>
    <message>
        <source>The picture you copied</source>
        <translation>Siz nusxa olgan rasm</translation>
    </message>
    <message>
        <source>The copied picture is gone. Copy and paste again.</source>
        <translation>Nusxa olingan rasm endi yoʻq. Qayta nusxa olib, joylang.</translation>
    </message>
    <message>
        <source>Pasted picture {when}.png</source>
        <translation>Joylangan rasm {when}.png</translation>
    </message>
    <message>
        <source>Copying {name} ({number} of {total})</source>
        <translation>Nusxalanmoqda: {name} ({number} / {total})</translation>
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
        <translation>Chatning tanlangan qatorlari</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Rasm</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ovoz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Matn</translation>
    </message>
    <message>
        <source>File ({ending})</source>
        <translation>Fayl ({ending})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>this kind of entry holds no pictures</source>
        <translation>bunday yozuvda surat saqlanmaydi</translation>
    </message>
    <message>
        <source>you removed it</source>
        <translation>siz olib tashlagansiz</translation>
    </message>
    <message>
        <source>{name} was removed on {when}: {reason}. Fingerprint {fingerprint}.</source>
        <translation>{name} olib tashlangan: {when} ({reason}). Raqamli izi {fingerprint}.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Xush kelibsiz</translation>
    </message>
    <message>
        <source>A calm place for worries about a child online. It works without internet.</source>
        <translation>Bolaning internetdagi hayotidan xavotir olganlar uchun sokin joy. Internetsiz ishlaydi.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Where would you like to begin?</source>
        <translation>Nimadan boshlaymiz?</translation>
    </message>
    <message>
        <source>Read and get help</source>
        <translation>Oʻqish va yordam topish</translation>
    </message>
    <message>
        <source>No password. Nothing is kept.</source>
        <translation>Parolsiz. Hech narsa saqlanmaydi.</translation>
    </message>
    <message>
        <source>Set up a locked diary</source>
        <translation>Qulfli kundalik ochish</translation>
    </message>
    <message>
        <source>First we check together whether this computer is a safe place for it.</source>
        <translation>Avval bu kompyuter kundalik uchun xavfsizmi, birga tekshiramiz.</translation>
    </message>
    <message>
        <source>A child is in danger right now?</source>
        <translation>Bola hozir xavf ostidami?</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Yordam kerak</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>One question before we copy anything</source>
        <translation>Nusxalashdan oldin bitta savol</translation>
    </message>
    <message>
        <source>You do not have to look at it again to answer. Nothing was opened or copied yet.</source>
        <translation>Javob berish uchun uni qayta koʻrish shart emas. Hali hech narsa ochilmadi va nusxalanmadi.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>va yana %n ta</numerusform>
            <numerusform>va yana %n ta</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Aniq bilmayman</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Could this picture or video show a child without clothes or in a sexual way?</source>
        <translation>Bu surat yoki videoda bola kiyimsiz, jinsiy holatda yoki jinsiy sahnada boʻlishi mumkinmi?</translation>
    </message>
    <message>
        <source>Could any of these pictures or videos show a child without clothes or in a sexual way? If you are unsure about one, answer “Not sure” and add the others by themselves.</source>
        <translation>Bu surat yoki videolarning birortasida bola kiyimsiz, jinsiy holatda yoki jinsiy sahnada boʻlishi mumkinmi? Birortasida ikkilansangiz, “Aniq bilmayman” deb javob bering, qolganlarini alohida qoʻshing.</translation>
    </message>
</context>
<context>
    <name>HandOverStep</name>
    <message>
        <source>We make one sealed file. Nothing is sent. You decide when and to whom.</source>
        <translation>Biz bitta muhrlangan fayl tayyorlaymiz. Hech narsa yuborilmaydi. Qachon va kimga berishni oʻzingiz hal qilasiz.</translation>
    </message>
    <message>
        <source>We make one sealed file for: {receiver}. Nothing is sent.</source>
        <translation>Bitta muhrlangan fayl tayyorlaymiz. Oluvchi: {receiver}. Hech narsa yuborilmaydi.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Hisobotni topshiring</translation>
    </message>
    <message>
        <source>Ways to give it, and who can notice</source>
        <translation>Qanday berish mumkin va buni kim sezishi mumkin</translation>
    </message>
    <message>
        <source>On a USB stick, in person. Nobody else learns of it. Take the stick back.</source>
        <translation>Fleshkada, qoʻldan qoʻlga. Boshqa hech kim bilmaydi. Fleshkani qaytarib oling.</translation>
    </message>
    <message>
        <source>Through the school or another person you trust. They see that it exists.</source>
        <translation>Maktab yoki ishongan boshqa odamingiz orqali. Ular hisobot borligini biladi.</translation>
    </message>
    <message>
        <source>By e-mail or a messenger. The service sees to whom and when, not what.</source>
        <translation>Elektron pochta yoki messenjer orqali. Xizmat kimga va qachon yuborilganini koʻradi, ichida nima borligini koʻrmaydi.</translation>
    </message>
    <message>
        <source>Save it on a USB stick if others use this computer. The name of the file says nothing about what is inside.</source>
        <translation>Kompyuterdan boshqalar ham foydalansa, fleshkaga saqlang. Fayl nomidan ichida nima borligini bilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Muhrlanmoqda…</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Toʻxtatildi. Fayl tayyorlanmadi.</translation>
    </message>
    <message>
        <source>The sealed file is ready</source>
        <translation>Muhrlangan fayl tayyor</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Hisobot raqami</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Saqlangan nomi</translation>
    </message>
    <message>
        <source>This opens it. It is shown only now:</source>
        <translation>Faylni shu ochadi. U faqat hozir koʻrsatiladi:</translation>
    </message>
    <message>
        <source>Tell it by phone. The receiver opens the file with 7-Zip or Keka, which are free.</source>
        <translation>Uni telefonda ayting. Oluvchi faylni bepul 7-Zip yoki Keka dasturi bilan ochadi.</translation>
    </message>
    <message>
        <source>Your diary keeps a note of what you gave and when.</source>
        <translation>Nimani va qachon berganingiz kundaligingizda yozib qoʻyiladi.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Yordam kerak</translation>
    </message>
    <message>
        <source>If somebody is in danger, call first. Writing it down can wait.</source>
        <translation>Kimdir xavf ostida boʻlsa, avval qoʻngʻiroq qiling. Yozishga keyin ham ulgurasiz.</translation>
    </message>
    <message>
        <source>If home is not safe, call from another place or another phone.</source>
        <translation>Uyda xavfli boʻlsa, boshqa joydan yoki boshqa telefondan qoʻngʻiroq qiling.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Yana</translation>
    </message>
    <message>
        <source>A national centre for safe internet was announced in 2022. We found no source that says it is open, so no number of it is shown here.</source>
        <translation>2022-yilda xavfsiz internet milliy markazi ochilishi eʼlon qilingan edi. U ochilganini tasdiqlaydigan manba topmadik, shuning uchun bu yerda uning raqami yoʻq.</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Recipes / Autumn dishes</source>
        <translation>Retseptlar / Kuzgi taomlar</translation>
    </message>
    <message>
        <source>Manti with pumpkin</source>
        <translation>Qovoqli manti</translation>
    </message>
    <message>
        <source>Serves 6 · 1 hour 30 minutes</source>
        <translation>6 kishilik · 1 soat 30 daqiqa</translation>
    </message>
    <message>
        <source>1. Make a firm dough from flour, egg, salt and water. Rest it 40 minutes.</source>
        <translation>1. Un, tuxum, tuz va suvdan qattiq xamir qoring. 40 daqiqa tindiring.</translation>
    </message>
    <message>
        <source>2. Dice the pumpkin small. Mix with onion and spices.</source>
        <translation>2. Qovoqni mayda toʻgʻrang. Piyoz va ziravorlar bilan aralashtiring.</translation>
    </message>
    <message>
        <source>3. Roll out the dough, cut squares of 10 cm, fill and fold.</source>
        <translation>3. Xamirni yoying, 10 sm li kvadratlarga kesing, ichiga qovoq solib tuging.</translation>
    </message>
    <message>
        <source>4. Oil the steamer and steam for 40 to 45 minutes.</source>
        <translation>4. Qasqonni yogʻlang va mantini bugʻda 40–45 daqiqa pishiring.</translation>
    </message>
    <message>
        <source>5. Serve with sour cream and herbs.</source>
        <translation>5. Smetana va koʻkatlar bilan dasturxonga torting.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Oldingi versiyalar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiya</translation>
    </message>
    <message>
        <source>Nothing is ever written over. You can show that no text was changed.</source>
        <translation>Eski matn hech qachon oʻchib ketmaydi. Matn oʻzgartirilmaganini koʻrsata olasiz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Version {number}, written {when}</source>
        <translation>{number}-versiya, yozilgan: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are different from the version before.</source>
        <translation>
            <numerusform>%n ta qism oldingi versiyadan farq qiladi.</numerusform>
            <numerusform>%n ta qism oldingi versiyadan farq qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>olib tashlangan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>oʻzgartirilgan</translation>
    </message>
    <message>
        <source>added</source>
        <translation>qoʻshilgan</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Qisqa nomi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Aytilgan soʻzlarning oʻzi</translation>
    </message>
    <message>
        <source>What I think (opinion)</source>
        <translation>Men nima deb oʻylayman (fikr)</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Qachon boʻlgan</translation>
    </message>
    <message>
        <source>When I found out</source>
        <translation>Qachon bildim</translation>
    </message>
    <message>
        <source>How I know</source>
        <translation>Qayerdan bilaman</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bola</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>Muammo turi</translation>
    </message>
    <message>
        <source>The child&apos;s part</source>
        <translation>Bolaning oʻrni</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Aynan nima</translation>
    </message>
    <message>
        <source>Signs that it is urgent</source>
        <translation>Shoshilinchlik belgilari</translation>
    </message>
    <message>
        <source>App, game or place</source>
        <translation>Ilova, oʻyin yoki joy</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akkauntlar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>U qayerda</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Bolaning ahvoli</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Men nima qildim</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Kimga aytildi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holati</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What brings you here?</source>
        <translation>Sizga nima kerak?</translation>
    </message>
    <message>
        <source>Start anywhere. Nothing you read or write leaves this computer.</source>
        <translation>Istalganidan boshlang. Oʻqiganingiz va yozganingiz shu kompyuterdan chiqmaydi.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Xayrli tong</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Xayrli kun</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Xayrli kech</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Nimadir boʻldi</translation>
    </message>
    <message>
        <source>Find calm, clear first steps</source>
        <translation>Xotirjam, aniq birinchi qadamlar</translation>
    </message>
    <message>
        <source>Talk with my child</source>
        <translation>Bolam bilan suhbat</translation>
    </message>
    <message>
        <source>Short cards with words to begin</source>
        <translation>Gap boshlash uchun qisqa kartochkalar</translation>
    </message>
    <message>
        <source>Learn about a risk</source>
        <translation>Xavf haqida bilish</translation>
    </message>
    <message>
        <source>Plain guides, five minutes each</source>
        <translation>Sodda yoʻriqnomalar, har biri besh daqiqa</translation>
    </message>
    <message>
        <source>Write it down or report</source>
        <translation>Yozib qoʻyish yoki xabar berish</translation>
    </message>
    <message>
        <source>A locked diary only you can open</source>
        <translation>Faqat siz ocha oladigan qulfli kundalik</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Internetsiz ishlaydi</translation>
    </message>
    <message>
        <source>Texts are drafts, not yet reviewed by experts</source>
        <translation>Matnlar qoralama, mutaxassislar hali tekshirmagan</translation>
    </message>
    <message>
        <source>Diary open</source>
        <translation>Kundalik ochiq</translation>
    </message>
    <message>
        <source>Diary locked</source>
        <translation>Kundalik qulflangan</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Link</source>
        <translation>Havola</translation>
    </message>
    <message>
        <source>To the message, the post or the group. We never open it.</source>
        <translation>Xabar, post yoki guruh havolasi. Biz uni hech qachon ochmaymiz.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>kk.oo.yyyy</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>ss:dd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Time, if you know it</source>
        <translation>Vaqti, agar bilsangiz</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Qanchalik aniq bilasiz?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kecha</translation>
    </message>
    <message>
        <source>We do not know this day. Write it like 18.11.2026.</source>
        <translation>Bu kunni tushunmadik. Shunday yozing: 18.11.2026.</translation>
    </message>
    <message>
        <source>Please add the day too, then the time is kept.</source>
        <translation>Kunini ham yozing, shunda vaqt saqlanadi.</translation>
    </message>
    <message>
        <source>This day is still to come. Is it right?</source>
        <translation>Bu kun hali kelmagan. Toʻgʻrimi?</translation>
    </message>
    <message>
        <source>We do not know this time. Write it like 20:30.</source>
        <translation>Bu vaqtni tushunmadik. Shunday yozing: 20:30.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Other words</source>
        <translation>Boshqa soʻzlar</translation>
    </message>
    <message>
        <source>Our suggestion: write it down and keep it outside home</source>
        <translation>Bizning taklif: yozib oling va uydan tashqarida saqlang</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol-ibora</translation>
    </message>
    <message>
        <source>Type the suggestion, or your own with at least 12 characters.</source>
        <translation>Taklifimizni yoki oʻzingiznikini yozing, kamida 12 ta belgi.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Parol-ibora yana bir marta</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Topish oson</translation>
    </message>
    <message>
        <source>Could be guessed with effort</source>
        <translation>Astoydil urinsa, topish mumkin</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Yaxshi</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Topish juda qiyin</translation>
    </message>
    <message>
        <source>Too easy to guess. Use at least 12 characters, or our suggestion.</source>
        <translation>Topish oson. Kamida 12 ta belgi kerak yoki biz taklif qilgan soʻzlarni oling.</translation>
    </message>
    <message>
        <source>The two do not match. Type it once more.</source>
        <translation>Ikkalasi bir xil emas. Yana bir marta yozing.</translation>
    </message>
</context>
<context>
    <name>NoArticlePage</name>
    <message>
        <source>Guide</source>
        <translation>Yoʻriqnoma</translation>
    </message>
    <message>
        <source>This page is not written yet. These five steps are always right.</source>
        <translation>Bu sahifa hali yozilmagan. Mana bu besh qadam har doim toʻgʻri.</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Ayting: “{words}”</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Yordam kerak</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Yozib qoʻyish</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Bu xabarni yopish</translation>
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
        <translation>Faylni tanlang</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Papka:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nomi:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Turi:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Bir papka yuqoriga</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yangi papka</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Parol-iborani koʻrsatish</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Parol-iborani yashirish</translation>
    </message>
</context>
<context>
    <name>PatternDialog</name>
    <message>
        <source>Entries over time</source>
        <translation>Yozuvlar vaqt boʻyicha</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Sanalmoqda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Jadval koʻrinishida</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>No entry fits, so there is nothing to count.</source>
        <translation>Mos yozuv yoʻq, sanaydigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The picture grows with your entries.</source>
        <translation>Hali hech narsa saqlanmagan. Manzara yozuvlaringizdan yigʻiladi.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Rasm koʻrinishida</translation>
    </message>
</context>
<context>
    <name>PatternModel</name>
    <message>
        <source>All this time</source>
        <translation>Butun shu davr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Aniq emas</translation>
    </message>
</context>
<context>
    <name>PatternPicture</name>
    <message>
        <source>Picture of entries over time</source>
        <translation>Rasm: yozuvlar vaqt boʻyicha</translation>
    </message>
</context>
<context>
    <name>PatternTable</name>
    <message>
        <source>Table of entries over time</source>
        <translation>Jadval: yozuvlar vaqt boʻyicha</translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>By account</source>
        <translation>Akkauntlar boʻyicha</translation>
    </message>
    <message>
        <source>By child</source>
        <translation>Bolalar boʻyicha</translation>
    </message>
    <message>
        <source>By app, game or place</source>
        <translation>Ilova, oʻyin yoki joy boʻyicha</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Barcha yozuvlar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ta yozuv</numerusform>
            <numerusform>%n ta yozuv</numerusform>
        </translation>
    </message>
    <message>
        <source>No account written down</source>
        <translation>Akkaunt yozilmagan</translation>
    </message>
    <message>
        <source>No child named</source>
        <translation>Bola koʻrsatilmagan</translation>
    </message>
    <message>
        <source>No app or place named</source>
        <translation>Ilova yoki joy koʻrsatilmagan</translation>
    </message>
    <message numerus="yes">
        <source>%n other accounts</source>
        <translation>
            <numerusform>yana %n ta akkaunt</numerusform>
            <numerusform>yana %n ta akkaunt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other children</source>
        <translation>
            <numerusform>yana %n nafar bola</numerusform>
            <numerusform>yana %n nafar bola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other apps or places</source>
        <translation>
            <numerusform>yana %n ta ilova yoki joy</numerusform>
            <numerusform>yana %n ta ilova yoki joy</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>to {year}</source>
        <translation>{year} gacha</translation>
    </message>
    <message numerus="yes">
        <source>%n entries on {day}.</source>
        <translation>
            <numerusform>{day}: %n ta yozuv.</numerusform>
            <numerusform>{day}: %n ta yozuv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from {first} to {last}.</source>
        <translation>
            <numerusform>{first} – {last}: %n ta yozuv.</numerusform>
            <numerusform>{first} – {last}: %n ta yozuv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: account {name}, {count}.</source>
        <translation>Eng koʻp: {name} akkaunti, {count}.</translation>
    </message>
    <message>
        <source>Most: child {name}, {count}.</source>
        <translation>Eng koʻp: {name} haqida, {count}.</translation>
    </message>
    <message>
        <source>Most: on {name}, {count}.</source>
        <translation>Eng koʻp: {name}, {count}.</translation>
    </message>
    <message>
        <source>The number is how many entries. The larger the mark, the more.</source>
        <translation>Raqam yozuvlar sonini bildiradi. Doira qancha katta boʻlsa, ular shuncha koʻp.</translation>
    </message>
    <message>
        <source>A dashed ring: for some of them the day is not certain.</source>
        <translation>Uzuq chiziqli halqa: bu yozuvlarning ayrimlarida kun aniq emas.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no day when it happened. They stand on the day it was noticed or written down.</source>
        <translation>
            <numerusform>%n ta yozuvda voqea boʻlgan kun koʻrsatilmagan. Ular payqalgan yoki yozilgan kunida turadi.</numerusform>
            <numerusform>%n ta yozuvda voqea boʻlgan kun koʻrsatilmagan. Ular payqalgan yoki yozilgan kunida turadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry with several accounts is counted for each of them.</source>
        <translation>Bir nechta akkauntli yozuv ularning har birida hisobga olingan.</translation>
    </message>
    <message>
        <source>The accounts of the child and of witnesses are left out.</source>
        <translation>Bola va guvohlarning akkauntlari koʻrsatilmagan.</translation>
    </message>
    <message>
        <source>One column is one day.</source>
        <translation>Bitta ustun – bir kun.</translation>
    </message>
    <message>
        <source>One column is one week, and shows the day of its Monday.</source>
        <translation>Bitta ustun – bir hafta; tepasida dushanba sanasi turadi.</translation>
    </message>
    <message>
        <source>One column is one month.</source>
        <translation>Bitta ustun – bir oy.</translation>
    </message>
    <message>
        <source>One column is one year.</source>
        <translation>Bitta ustun – bir yil.</translation>
    </message>
    <message>
        <source>Only entries that fit the filters and the search.</source>
        <translation>Faqat filtr va qidiruvga mos yozuvlar.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished entries are not counted yet.</source>
        <translation>
            <numerusform>%n ta tugallanmagan yozuv hali hisobga olinmagan.</numerusform>
            <numerusform>%n ta tugallanmagan yozuv hali hisobga olinmagan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Nothing was copied</source>
        <translation>Hech narsa nusxalanmadi</translation>
    </message>
    <message>
        <source>In this kind of entry we never copy pictures or videos. It protects the child.</source>
        <translation>Bunday yozuvlarga surat va video hech qachon nusxalanmaydi. Bu bolani himoya qiladi.</translation>
    </message>
    <message>
        <source>That is the right choice. Such pictures are never copied.</source>
        <translation>Toʻgʻri yoʻl tutdingiz. Bunday suratlar hech qachon nusxalanmaydi.</translation>
    </message>
    <message>
        <source>Please do not forward it and do not save it anywhere. Do not delete the chat or the account yet. It is enough to note where it is.</source>
        <translation>Uni boshqalarga yubormang va hech qayerga saqlamang. Hozircha chatni ham, akkauntni ham oʻchirmang. Qayerda turganini yozib qoʻyish kifoya.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>U qayerda?</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Qayerdaligini yozish</translation>
    </message>
    <message>
        <source>Who can get it taken down</source>
        <translation>Uni kim oʻchirtira oladi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Write at least one thing, for example the app.</source>
        <translation>Kamida bitta narsani yozing, masalan, ilova nomini.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>App, game or site</source>
        <translation>Ilova, oʻyin yoki sayt</translation>
    </message>
    <message>
        <source>Account, group or chat</source>
        <translation>Akkaunt, guruh yoki chat</translation>
    </message>
    <message>
        <source>Link, if there is one</source>
        <translation>Havola, agar bor boʻlsa</translation>
    </message>
    <message>
        <source>When did you see it?</source>
        <translation>Buni qachon koʻrdingiz?</translation>
    </message>
    <message>
        <source>On which device, and who has it?</source>
        <translation>Qaysi qurilmada va u kimda?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joyi</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Boʻlimlar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bosh sahifa</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Yoʻriqnoma</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Suhbat</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Kundalik</translation>
    </message>
    <message>
        <source>The diary is open</source>
        <translation>Kundalik ochiq</translation>
    </message>
    <message>
        <source>The diary is locked</source>
        <translation>Kundalik qulflangan</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Yordam kerak</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Ekranni yashirish</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The chosen entry</source>
        <translation>Tanlangan yozuv</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Barcha yozuvlar</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Hisobot tayyorlash</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Davom ettirish</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Birinchi qadamlar</translation>
    </message>
    <message>
        <source>This is unfinished writing from {when}.</source>
        <translation>Bu tugallanmagan yozuv: {when}.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Nomsiz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Aytilgan soʻzlarning oʻzi</translation>
    </message>
    <message>
        <source>My opinion</source>
        <translation>Mening fikrim</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Maʼlum boʻldi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Qayerda</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akkauntlar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>U qayerda</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Bolaning ahvoli</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Men nima qildim</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Kimga aytildi</translation>
    </message>
    <message>
        <source>{name} · fingerprint {fingerprint}</source>
        <translation>{name} · raqamli izi {fingerprint}</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>Yozilgan: {when}</translation>
    </message>
    <message>
        <source>Written {when}, last changed {last}</source>
        <translation>Yozilgan: {when}, oxirgi oʻzgarish: {last}</translation>
    </message>
</context>
<context>
    <name>ReceiverBox</name>
    <message>
        <source>Who will receive it?</source>
        <translation>Hisobotni kim oladi?</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Oluvchining nomi</translation>
    </message>
    <message>
        <source>It is printed on the report. For example: the school, the police.</source>
        <translation>U hisobotga bosib chiqariladi. Masalan: maktab, militsiya.</translation>
    </message>
    <message>
        <source>We know of no open national centre with a key yet. If you were given a key, use it. Otherwise seal with a passphrase and tell it by phone.</source>
        <translation>Hozircha kaliti bor ochiq milliy markazni bilmaymiz. Sizga kalit berilgan boʻlsa, uni ishlating. Boʻlmasa, parol-ibora bilan muhrlang va uni telefonda ayting.</translation>
    </message>
    <message>
        <source>Seal with a passphrase</source>
        <translation>Parol-ibora bilan muhrlash</translation>
    </message>
    <message>
        <source>We make it. You tell it by phone, never beside the file.</source>
        <translation>Uni biz tuzamiz. Siz telefonda aytasiz, faylning yoniga hech qachon qoʻymang.</translation>
    </message>
    <message>
        <source>Seal to the key of a centre</source>
        <translation>Markaz kaliti bilan muhrlash</translation>
    </message>
    <message>
        <source>Only the holder of the key can open it. You cannot either.</source>
        <translation>Faqat kalit egasi ocha oladi. Siz ham ocha olmaysiz.</translation>
    </message>
    <message>
        <source>Key of the centre</source>
        <translation>Markaz kaliti</translation>
    </message>
    <message>
        <source>It begins with age1. Copy it from paper or open the file centre.pub.</source>
        <translation>U age1 bilan boshlanadi. Qogʻozdan koʻchiring yoki centre.pub faylini oching.</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Kalit faylini ochish</translation>
    </message>
    <message>
        <source>This is a TEST key. Anybody may have it. Never seal a real report to it.</source>
        <translation>Bu SINOV kaliti. U istalgan odamda boʻlishi mumkin. Haqiqiy hisobotni hech qachon u bilan muhrlamang.</translation>
    </message>
    <message>
        <source>Compare it by phone or with paper from the centre: {digits}</source>
        <translation>Telefonda yoki markaz bergan qogʻoz bilan solishtiring: {digits}</translation>
    </message>
    <message>
        <source>Please give the key first.</source>
        <translation>Avval kalitni kiriting.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Whoever has this sheet and this computer can read the diary. Do not photograph it. Keep it outside home.</source>
        <translation>Bu varaq va shu kompyuter kimda boʻlsa, u kundalikni oʻqiy oladi. Varaqni suratga olmang. Uydan tashqarida saqlang.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>Check your copy</source>
        <translation>Nusxangizni tekshiring</translation>
    </message>
    <message>
        <source>Type group {number} here</source>
        <translation>{number}-guruhni shu yerga yozing</translation>
    </message>
    <message>
        <source>I have my copy</source>
        <translation>Nusxa menda bor</translation>
    </message>
    <message>
        <source>This does not match. Look at the sheet.</source>
        <translation>Mos kelmadi. Varaqqa qarang.</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>This kind of entry may not hold pictures or videos</source>
        <translation>Bunday yozuvda surat va video boʻlishi mumkin emas</translation>
    </message>
    <message>
        <source>It protects the child. If you go on, these files are removed from the diary for good. A line with the fingerprint and the time stays.</source>
        <translation>Bu bolani himoya qiladi. Davom etsangiz, bu fayllar kundalikdan butunlay olib tashlanadi. Raqamli izi va vaqti yozilgan qator qoladi.</translation>
    </message>
    <message>
        <source>Remove the pictures now</source>
        <translation>Suratlarni olib tashlash</translation>
    </message>
    <message>
        <source>Keep the old kind of entry</source>
        <translation>Yozuvning oldingi turini qoldirish</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Diary</source>
        <translation>Kundalik</translation>
    </message>
    <message>
        <source>Choose entries</source>
        <translation>Yozuvlarni tanlash</translation>
    </message>
    <message>
        <source>Choose what to share</source>
        <translation>Nimani berishni tanlash</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Topshirish</translation>
    </message>
    <message>
        <source>Nothing has been sent. You decide.</source>
        <translation>Hech narsa yuborilmadi. Qaror sizniki.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingisi</translation>
    </message>
    <message>
        <source>Make the sealed file</source>
        <translation>Muhrlangan faylni tayyorlash</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <translation>Kundalikka qaytish</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Yangi parol-ibora tanlang</translation>
    </message>
    <message>
        <source>Your diary is open, and all of it is there. The recovery key stays valid.</source>
        <translation>Kundaligingiz ochiq, hammasi joyida. Tiklash kaliti avvalgidek ishlaydi.</translation>
    </message>
    <message>
        <source>The old passphrase still opens older copies of the diary.</source>
        <translation>Kundalikning eski nusxalari hali ham eski parol-ibora bilan ochiladi.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Shu parol-iborani olish</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Keyinroq</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Parol-ibora almashtirilmoqda…</translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>What happened?</source>
        <translation>Nima boʻldi?</translation>
    </message>
    <message>
        <source>Choose what fits best. You will see the first steps at once.</source>
        <translation>Eng yaqinini tanlang. Birinchi qadamlarni darrov koʻrasiz.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Yoʻriqnoma</translation>
    </message>
    <message>
        <source>Plain pages. Five minutes each.</source>
        <translation>Sodda sahifalar. Har biri besh daqiqa.</translation>
    </message>
    <message>
        <source>Search, in any alphabet</source>
        <translation>Qidiruv, istalgan alifboda</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Yoʻriqnomadan qidirish</translation>
    </message>
    <message>
        <source>Is a child in danger right now?</source>
        <translation>Bola hozir xavf ostidami?</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Yordam kerak</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hech narsa topilmadi</translation>
    </message>
    <message>
        <source>Try another word. The numbers for help are always one click away.</source>
        <translation>Boshqa soʻz bilan urinib koʻring. Yordam telefonlari doim bir bosishda ochiladi.</translation>
    </message>
    <message>
        <source>Page not written yet</source>
        <translation>Sahifa hali yozilmagan</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Take this out of the entry?</source>
        <translation>Bu yozuvdan olib tashlansinmi?</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Ha, olib tashlansin</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qoldirish</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Choose where to save</source>
        <translation>Qayerga saqlashni tanlang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Yozuv qismlari</translation>
    </message>
    <message>
        <source>Locked with your passphrase. Stays on this computer.</source>
        <translation>Parol-iborangiz bilan qulflangan. Shu kompyuterda qoladi.</translation>
    </message>
    <message>
        <source>Something is written here</source>
        <translation>Bu yerda yozilgan narsa bor</translation>
    </message>
    <message>
        <source>Empty so far</source>
        <translation>Hozircha boʻsh</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Faqat shu kompyuterda saqlanadi.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Til va koʻrinish</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Matn oʻlchami</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ranglar</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Kompyuterdagidek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yuqori kontrast</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Xavfsizlik</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n daqiqadan keyin</numerusform>
            <numerusform>%n daqiqadan keyin</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the diary when nobody types</source>
        <translation>Hech kim yozmayotganda kundalikni qulflash</translation>
    </message>
    <message>
        <source>What you typed is kept. Shorter is safer where others use this computer.</source>
        <translation>Yozganingiz saqlanadi. Kompyuterdan boshqalar ham foydalansa, vaqt qancha qisqa boʻlsa, shuncha xavfsiz.</translation>
    </message>
    <message>
        <source>Key that hides the screen</source>
        <translation>Ekranni yashiradigan tugma</translation>
    </message>
    <message>
        <source>Shift three times in a row</source>
        <translation>Shift – ketma-ket uch marta</translation>
    </message>
    <message>
        <source>Esc three times in a row</source>
        <translation>Esc – ketma-ket uch marta</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>No key, only the button</source>
        <translation>Klaviatura tugmasisiz, faqat ekrandagi tugma bilan</translation>
    </message>
    <message>
        <source>It works in every window of the program, also while you write.</source>
        <translation>U dasturning har bir oynasida ishlaydi, siz yozayotganingizda ham.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. Esc three times in a row hides the screen.</source>
        <translation>Ctrl+L kundalikni qulflaydi. Esc ketma-ket uch marta bosilsa, ekran yashiriladi.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. F12 hides the screen.</source>
        <translation>Ctrl+L kundalikni qulflaydi. F12 bosilsa, ekran yashiriladi.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. The button “Hide screen” hides the screen.</source>
        <translation>Ctrl+L kundalikni qulflaydi. Ekranni “Ekranni yashirish” tugmasi yashiradi.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. Shift three times in a row hides the screen.</source>
        <translation>Ctrl+L kundalikni qulflaydi. Shift ketma-ket uch marta bosilsa, ekran yashiriladi.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Dastur haqida</translation>
    </message>
    <message>
        <source>SafeCompanion {version}</source>
        <translation>SafeCompanion {version}</translation>
    </message>
    <message>
        <source>Diaries and settings are in this folder:</source>
        <translation>Kundaliklar va sozlamalar shu papkada:</translation>
    </message>
    <message>
        <source>The program never uses the internet and sends nothing to anybody. Its code is under the Apache 2.0 licence, its texts under CC BY 4.0.</source>
        <translation>Dastur internetdan foydalanmaydi va hech kimga hech narsa yubormaydi. Kodi Apache 2.0, matnlari CC BY 4.0 litsenziyasi ostida.</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Papka yoʻlini nusxalash</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nusxalandi</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>Bu kompyuterdan kim foydalanadi?</translation>
    </message>
    <message>
        <source>We choose safe settings for you. You can change them later.</source>
        <translation>Sizga xavfsiz sozlamalarni tanlab beramiz. Ularni keyin oʻzgartirsa boʻladi.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Faqat men</translation>
    </message>
    <message>
        <source>Nobody else has the password</source>
        <translation>Parolni boshqa hech kim bilmaydi</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Oilam</translation>
    </message>
    <message>
        <source>We share it at home</source>
        <translation>Uyda hammamiz ishlatamiz</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Koʻpchilik</translation>
    </message>
    <message>
        <source>For example at school or at work</source>
        <translation>Masalan, maktabda yoki ishda</translation>
    </message>
    <message>
        <source>Could someone you are afraid of look at it?</source>
        <translation>Siz qoʻrqadigan odam unga qarashi mumkinmi?</translation>
    </message>
    <message>
        <source>Or make you open what you wrote? Only you see this answer.</source>
        <translation>Yoki yozganlaringizni ochishga sizni majburlashi mumkinmi? Bu javobni faqat siz koʻrasiz.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Maybe, I am not sure</source>
        <translation>Balki, aniq bilmayman</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>Who installs programs on it?</source>
        <translation>Unga dasturlarni kim oʻrnatadi?</translation>
    </message>
    <message>
        <source>Whoever does could also install one that reads along.</source>
        <translation>Bu odam yozganlaringizni kuzatadigan dasturni ham oʻrnatishi mumkin.</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Oʻzim</translation>
    </message>
    <message>
        <source>The school or my work</source>
        <translation>Maktab yoki ishxonam</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Boshqa odam</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>{number}-savol, jami {total} ta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>This computer is not a safe place for a diary</source>
        <translation>Bu kompyuterda kundalik yuritish xavfsiz emas</translation>
    </message>
    <message>
        <source>A passphrase does not help if someone can make you open it, or reads along.</source>
        <translation>Kimdir sizni uni ochishga majburlasa yoki kuzatib oʻqisa, parol-ibora yordam bermaydi.</translation>
    </message>
    <message>
        <source>Better for now</source>
        <translation>Hozircha shunday qilgan maʼqul</translation>
    </message>
    <message>
        <source>Write on paper: date, time, account name, exact words. Keep it outside home.</source>
        <translation>Qogʻozga yozing: sana, vaqt, akkaunt nomi, aytilgan soʻzlarning oʻzi. Uydan tashqarida saqlang.</translation>
    </message>
    <message>
        <source>Ask a person you trust, or a school counsellor, to keep it for you.</source>
        <translation>Ishongan odamingizdan yoki maktab psixologidan uni saqlab turishni soʻrang.</translation>
    </message>
    <message>
        <source>Use a computer that the feared person never touches.</source>
        <translation>Siz qoʻrqadigan odam hech qachon yaqinlashmaydigan kompyuterdan foydalaning.</translation>
    </message>
    <message>
        <source>You can read everything here without a diary. Nothing is kept.</source>
        <translation>Bu yerdagi hamma narsani kundaliksiz ham oʻqiy olasiz. Hech narsa saqlanmaydi.</translation>
    </message>
    <message>
        <source>Read without a diary</source>
        <translation>Kundaliksiz oʻqish</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Yordam kerak</translation>
    </message>
    <message>
        <source>Make a diary here all the same</source>
        <translation>Baribir shu yerda kundalik ochish</translation>
    </message>
    <message>
        <source>A diary is possible here, with care</source>
        <translation>Bu yerda kundalik yuritsa boʻladi, lekin ehtiyot boʻlib</translation>
    </message>
    <message>
        <source>It is encrypted. These habits keep it private:</source>
        <translation>U shifrlangan. Mana bu odatlar uni sir saqlaydi:</translation>
    </message>
    <message>
        <source>This computer is a good place for a diary</source>
        <translation>Bu kompyuterda bemalol kundalik yuritsa boʻladi</translation>
    </message>
    <message>
        <source>It is encrypted. Only your passphrase opens it.</source>
        <translation>U shifrlangan. Uni faqat sizning parol-iborangiz ochadi.</translation>
    </message>
    <message>
        <source>Press Ctrl+L whenever you get up. What you typed is kept.</source>
        <translation>Oʻrningizdan turganda Ctrl+L ni bosing. Yozganingiz saqlanadi.</translation>
    </message>
    <message>
        <source>Choose a passphrase that nobody here could guess.</source>
        <translation>Bu yerda hech kim topa olmaydigan parol-ibora tanlang.</translation>
    </message>
    <message>
        <source>Others can see that this program is installed, not what you write.</source>
        <translation>Boshqalar bu dastur oʻrnatilganini koʻradi, lekin nima yozganingizni koʻrmaydi.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Parol-ibora tanlang</translation>
    </message>
    <message>
        <source>Several words are easier to remember and harder to guess than one.</source>
        <translation>Bir soʻzga qaraganda bir necha soʻzni eslab qolish oson, topish esa qiyin.</translation>
    </message>
    <message>
        <source>Without the passphrase and without a sheet nobody can open the diary. We cannot either.</source>
        <translation>Parol-iborasiz va varaqsiz kundalikni hech kim ocha olmaydi. Biz ham ocha olmaymiz.</translation>
    </message>
    <message>
        <source>Create the diary</source>
        <translation>Kundalikni yaratish</translation>
    </message>
    <message>
        <source>Notebook {number}</source>
        <translation>{number}-daftar</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>Bu kompyuterdagi nomi</translation>
    </message>
    <message>
        <source>Others may see it. Do not use a child’s name.</source>
        <translation>Uni boshqalar koʻrishi mumkin. Bolaning ismini yozmang.</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Tiklash varagʻini tayyorlash</translation>
    </message>
    <message>
        <source>It opens the diary if you forget the passphrase. Keep it outside home.</source>
        <translation>Parol-iborani unutsangiz, kundalikni shu varaq ochadi. Uni uydan tashqarida saqlang.</translation>
    </message>
    <message>
        <source>Making the diary…</source>
        <translation>Kundalik yaratilmoqda…</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Tiklash varagʻingiz</translation>
    </message>
    <message>
        <source>Print it or copy it by hand. It is shown only now.</source>
        <translation>Chop eting yoki qoʻlda koʻchirib oling. U faqat hozir koʻrsatiladi.</translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message>
        <source>What would you like to share?</source>
        <translation>Nimani aytmoqchisiz?</translation>
    </message>
    <message>
        <source>Share only what you are ready to share.</source>
        <translation>Faqat aytishga tayyor boʻlgan narsangizni ayting.</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <translation>Bu shoshilinchmi?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Yes, soon</source>
        <translation>Ha, yaqin orada</translation>
    </message>
    <message>
        <source>A child is in danger right now</source>
        <translation>Bola hozir xavf ostida</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Qanchalik shoshilinch</translation>
    </message>
    <message>
        <source>Call first. A report can take days, a call takes seconds.</source>
        <translation>Avval qoʻngʻiroq qiling. Hisobot yetib borishiga kunlar ketishi mumkin, qoʻngʻiroqqa soniyalar yetadi.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Yordam kerak</translation>
    </message>
    <message>
        <source>Why is it urgent?</source>
        <translation>Nega shoshilinch?</translation>
    </message>
    <message>
        <source>One or two sentences. They stand on the first page.</source>
        <translation>Bir-ikki gap. Ular birinchi sahifada turadi.</translation>
    </message>
    <message>
        <source>From your entries</source>
        <translation>Yozuvlaringizdan</translation>
    </message>
    <message>
        <source>Account names and links</source>
        <translation>Akkaunt nomlari va havolalar</translation>
    </message>
    <message numerus="yes">
        <source>This helps most. %n of them.</source>
        <translation>
            <numerusform>Bu eng koʻp yordam beradi. Bu yerda %n ta.</numerusform>
            <numerusform>Bu eng koʻp yordam beradi. Bu yerda %n ta.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>Your account of it.</source>
        <translation>Sizning hikoyangiz.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Aytilgan soʻzlarning oʻzi</translation>
    </message>
    <message>
        <source>What was written or said.</source>
        <translation>Nima yozilgan yoki aytilgan.</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Bolaning ahvoli</translation>
    </message>
    <message>
        <source>What you did and who was told</source>
        <translation>Siz nima qildingiz va kimga aytildi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message numerus="yes">
        <source>%n files. The place where a photo was taken is left out.</source>
        <translation>
            <numerusform>%n ta fayl. Surat olingan joy haqidagi maʼlumot olib tashlanadi.</numerusform>
            <numerusform>%n ta fayl. Surat olingan joy haqidagi maʼlumot olib tashlanadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also files whose hidden data cannot be removed</source>
        <translation>Yashirin maʼlumotini olib tashlab boʻlmaydigan fayllar ham</translation>
    </message>
    <message>
        <source>For example PDF and video. They may name you or your place.</source>
        <translation>Masalan, PDF va video. Ularda ismingiz yoki joyingiz koʻrinishi mumkin.</translation>
    </message>
    <message>
        <source>Your own opinion</source>
        <translation>Oʻz fikringiz</translation>
    </message>
    <message>
        <source>Marked as opinion.</source>
        <translation>Fikr deb belgilanadi.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Bola</translation>
    </message>
    <message>
        <source>The name used in the diary</source>
        <translation>Kundalikdagi ismi</translation>
    </message>
    <message>
        <source>Otherwise the report says “child A”.</source>
        <translation>Aks holda hisobotda “A bola” deb yoziladi.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Aytilmagan</translation>
    </message>
    <message>
        <source>Age of {name}</source>
        <translation>{name} necha yoshda</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>By its rules the ministry does not consider appeals without a name. Without one the report can still help to find an account.</source>
        <translation>Qoidaga koʻra, vazirlik ismsiz murojaatlarni koʻrib chiqmaydi. Ammo ismsiz hisobot ham akkauntni topishga yordam berishi mumkin.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ota yoki ona</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vasiy</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Qarindosh</translation>
    </message>
    <message>
        <source>School counsellor</source>
        <translation>Maktab psixologi</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Oʻqituvchi</translation>
    </message>
    <message>
        <source>Other professional</source>
        <translation>Boshqa mutaxassis</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Boshqa odam</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Bolaga kim boʻlasiz</translation>
    </message>
    <message>
        <source>Give my name and how to reach me</source>
        <translation>Ismim va men bilan bogʻlanish yoʻli yozilsin</translation>
    </message>
    <message>
        <source>If not, nobody can call you back.</source>
        <translation>Yozilmasa, sizga hech kim qayta qoʻngʻiroq qila olmaydi.</translation>
    </message>
    <message>
        <source>Name, surname, patronymic</source>
        <translation>Familiya, ism, otasining ismi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Elektron pochta</translation>
    </message>
    <message>
        <source>Region (viloyat)</source>
        <translation>Viloyat</translation>
    </message>
    <message>
        <source>District (tuman)</source>
        <translation>Tuman</translation>
    </message>
    <message>
        <source>Mahalla</source>
        <translation>Mahalla</translation>
    </message>
    <message>
        <source>When is it safe to call you?</source>
        <translation>Sizga qachon qoʻngʻiroq qilish xavfsiz?</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Avval mendan soʻralsin</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>May they pass it to the police?</source>
        <translation>Buni militsiyaga berish mumkinmi?</translation>
    </message>
    <message>
        <source>Please say in a few words why it is urgent.</source>
        <translation>Nega shoshilinch ekanini qisqacha yozing.</translation>
    </message>
    <message>
        <source>This is too long for the first page. Please say it in a few sentences.</source>
        <translation>Birinchi sahifa uchun bu juda uzun. Iltimos, bir necha gap bilan yozing.</translation>
    </message>
</context>
<context>
    <name>StatusPart</name>
    <message>
        <source>Where are you with it?</source>
        <translation>Hozir ish qay holatda?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holati</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>{number}-qadam, jami {total} ta: {name}</translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message>
        <source>What happened?</source>
        <translation>Nima boʻldi?</translation>
    </message>
    <message>
        <source>In your own words. Short is fine. Do not describe private pictures.</source>
        <translation>Oʻz soʻzlaringiz bilan. Qisqa boʻlsa ham mayli. Intim suratlarni tasvirlamang.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nima boʻldi</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Aytilgan soʻzlarning oʻzi</translation>
    </message>
    <message>
        <source>What was written or said. Copy it letter by letter, mistakes too.</source>
        <translation>Nima yozilgan yoki aytilgan. Harfma-harf, xatolari bilan koʻchiring.</translation>
    </message>
    <message>
        <source>What I think</source>
        <translation>Men nima deb oʻylayman</translation>
    </message>
    <message>
        <source>Your opinion. It stays apart from the facts and is marked as yours.</source>
        <translation>Bu sizning fikringiz. U faktlardan alohida turadi va sizniki deb belgilanadi.</translation>
    </message>
    <message>
        <source>A short name for this entry</source>
        <translation>Bu yozuvning qisqa nomi</translation>
    </message>
    <message>
        <source>So that you find it again in your diary.</source>
        <translation>Uni kundalikdan keyin topishingiz uchun.</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>Choose</source>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation>Kimga aytildi?</translation>
    </message>
    <message>
        <source>Name, if you know it</source>
        <translation>Ismi, agar bilsangiz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>Number they gave you</source>
        <translation>Sizga berilgan raqam</translation>
    </message>
    <message>
        <source>Person who was told</source>
        <translation>Aytilgan odam</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n wrong tries to open the diary, the last on {when}.</source>
        <translation>
            <numerusform>Kundalikni ochishga %n ta notoʻgʻri urinish boʻldi, oxirgisi: {when}.</numerusform>
            <numerusform>Kundalikni ochishga %n ta notoʻgʻri urinish boʻldi, oxirgisi: {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room on the disk. Your text is safe: make room and unlock again.</source>
        <translation>Diskda joy yoʻq. Matningiz saqlangan: joy boʻshatib, kundalikni qayta oching.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Vaqt boʻyicha</translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Yozuvlar vaqt boʻyicha</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Yangi yozuv</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Kundalik</translation>
    </message>
    <message>
        <source>Any child</source>
        <translation>Barcha bolalar</translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>Barcha xavflar</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Barcha holatlar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidiruv</translation>
    </message>
    <message>
        <source>Show the entries about</source>
        <translation>Qaysi bola haqidagi yozuvlar</translation>
    </message>
    <message>
        <source>Show the risk</source>
        <translation>Qaysi xavf</translation>
    </message>
    <message>
        <source>Show the status</source>
        <translation>Qaysi holat</translation>
    </message>
    <message>
        <source>Search in the diary</source>
        <translation>Kundalikdan qidirish</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtrlar</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Hali hech narsa yozilmagan</translation>
    </message>
    <message>
        <source>Short is fine. You can add to it later.</source>
        <translation>Qisqa boʻlsa ham mayli. Keyin qoʻshsangiz boʻladi.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Birinchi yozuvni yozish</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Mos yozuv yoʻq</translation>
    </message>
    <message>
        <source>Try fewer words, or show all entries.</source>
        <translation>Kamroq soʻz yozib koʻring yoki barcha yozuvlarni oching.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Barcha yozuvlarni koʻrsatish</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ta yozuv</numerusform>
            <numerusform>%n ta yozuv</numerusform>
        </translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Kuni nomaʼlum</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Tugallanmagan</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ta fayl</numerusform>
            <numerusform>%n ta fayl</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Nomsiz</translation>
    </message>
</context>
<context>
    <name>ToldPart</name>
    <message>
        <source>Who knows about it already?</source>
        <translation>Bu haqda kim allaqachon biladi?</translation>
    </message>
    <message>
        <source>If they gave you a number, write it down. It saves time later.</source>
        <translation>Sizga raqam berishgan boʻlsa, yozib qoʻying. Keyin vaqtingiz tejaladi.</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Kim biladi</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Odam qoʻshish</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Trust</source>
        <translation>Ishonch</translation>
    </message>
    <message>
        <source>Family agreement</source>
        <translation>Oilaviy kelishuv</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Kundaligingiz qulflangan</translation>
    </message>
    <message>
        <source>Only your passphrase opens it. We never see it.</source>
        <translation>Uni faqat sizning parol-iborangiz ochadi. Biz uni hech qachon koʻrmaymiz.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Kundalik</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Parol-iborani unutdim</translation>
    </message>
    <message>
        <source>Set up another diary</source>
        <translation>Boshqa kundalik ochish</translation>
    </message>
    <message>
        <source>Diary that cannot be read</source>
        <translation>Oʻqib boʻlmaydigan kundalik</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol-ibora</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Tiklash kaliti</translation>
    </message>
    <message>
        <source>7 groups of 4 from your sheet. Without it nobody can open the diary.</source>
        <translation>Varagʻingizdagi 4 belgidan iborat 7 ta guruh. Ularsiz kundalikni hech kim ocha olmaydi.</translation>
    </message>
    <message>
        <source>I know my passphrase</source>
        <translation>Parol-iborani bilaman</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ochilmoqda…</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Earlier versions</source>
        <translation>Oldingi versiyalar</translation>
    </message>
    <message>
        <source>Old text is kept, so you can show that nothing was quietly changed.</source>
        <translation>Eski matn saqlanadi. Hech narsa yashirincha oʻzgartirilmaganini koʻrsata olasiz.</translation>
    </message>
    <message>
        <source>Read old versions</source>
        <translation>Eski versiyalarni oʻqish</translation>
    </message>
    <message>
        <source>Version {number}: {when}</source>
        <translation>{number}-versiya: {when}</translation>
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
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ochilmoqda</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Tavsifi yoʻq rasm</translation>
    </message>
    <message>
        <source>If this picture moves, only its first frame is shown.</source>
        <translation>Rasm harakatlanadigan boʻlsa, faqat birinchi kadri koʻrsatiladi.</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>Fayl matni</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. The whole file is kept.</source>
        <translation>Bu yerda faqat boshi koʻrsatilgan. Fayl toʻliq saqlanadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this chat are kept here.</source>
        <translation>
            <numerusform>Bu yerda shu chatning %n ta qatori saqlanadi.</numerusform>
            <numerusform>Bu yerda shu chatning %n ta qatori saqlanadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not open this kind of file</source>
        <translation>Dastur bunday fayllarni ochmaydi</translation>
    </message>
    <message>
        <source>It is kept unchanged in your diary and can go into a report.</source>
        <translation>U kundaligingizda oʻzgarishsiz saqlanadi va hisobotga kirishi mumkin.</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>When?</source>
        <translation>Qachon?</translation>
    </message>
    <message>
        <source>A rough time helps too. Say how sure you are.</source>
        <translation>Taxminiy vaqt ham yordam beradi. Qanchalik aniq bilishingizni belgilang.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>I found out at another time</source>
        <translation>Men buni boshqa vaqtda bildim</translation>
    </message>
    <message>
        <source>When did you find out?</source>
        <translation>Buni qachon bildingiz?</translation>
    </message>
    <message>
        <source>How do you know about it?</source>
        <translation>Buni qayerdan bilasiz?</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Yozilgan: {when}</translation>
    </message>
    <message>
        <source>The time of writing is kept by itself.</source>
        <translation>Yozilgan vaqti oʻzi saqlanadi.</translation>
    </message>
</context>
<context>
    <name>WherePart</name>
    <message>
        <source>Where and who?</source>
        <translation>Qayerda va kim?</translation>
    </message>
    <message>
        <source>Account names help the most. Real names are not needed.</source>
        <translation>Eng koʻp akkaunt nomlari yordam beradi. Haqiqiy ismlar kerak emas.</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Qayerda va kim</translation>
    </message>
    <message>
        <source>App, game or place</source>
        <translation>Ilova, oʻyin yoki joy</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Akkaunt qoʻshish</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Havola qoʻshish</translation>
    </message>
    <message>
        <source>Add where it is</source>
        <translation>Joyini qoʻshish</translation>
    </message>
    <message>
        <source>Where a picture or message can be found, instead of a copy of it</source>
        <translation>Surat yoki xabarning nusxasi oʻrniga uni qayerdan topish mumkinligi</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Ochiq</translation>
    </message>
    <message>
        <source>Keeping an eye on it</source>
        <translation>Kuzatib turibmiz</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Xabar berilgan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Yopilgan</translation>
    </message>
    <message>
        <source>We are worried about it</source>
        <translation>Bundan xavotirdamiz</translation>
    </message>
    <message>
        <source>It happened to the child</source>
        <translation>Bu bola bilan sodir boʻldi</translation>
    </message>
    <message>
        <source>The child saw it</source>
        <translation>Bola buni koʻrdi</translation>
    </message>
    <message>
        <source>The child did it</source>
        <translation>Buni bola qildi</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Aytilmagan</translation>
    </message>
    <message>
        <source>The child told me</source>
        <translation>Bolaning oʻzi aytdi</translation>
    </message>
    <message>
        <source>I saw it on a device</source>
        <translation>Qurilmada koʻrdim</translation>
    </message>
    <message>
        <source>Another person told me</source>
        <translation>Boshqa odam aytdi</translation>
    </message>
    <message>
        <source>exactly then</source>
        <translation>aynan oʻsha payt</translation>
    </message>
    <message>
        <source>about that time</source>
        <translation>taxminan oʻsha payt</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>oʻsha kuni</translation>
    </message>
    <message>
        <source>that week</source>
        <translation>oʻsha hafta</translation>
    </message>
    <message>
        <source>that month</source>
        <translation>oʻsha oy</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>aniq emas</translation>
    </message>
    <message>
        <source>Person who did this</source>
        <translation>Buni qilgan odam</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Bola</translation>
    </message>
    <message>
        <source>Somebody who saw it</source>
        <translation>Buni koʻrgan odam</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nomaʼlum</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Maktab</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Militsiya</translation>
    </message>
    <message>
        <source>National centre</source>
        <translation>Milliy markaz</translation>
    </message>
    <message>
        <source>The app or site</source>
        <translation>Ilova yoki sayt</translation>
    </message>
    <message>
        <source>Doctor or psychologist</source>
        <translation>Shifokor yoki psixolog</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Oila</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Boshqa odam</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Vaqti nomaʼlum</translation>
    </message>
    <message>
        <source>{when}, {sure}</source>
        <translation>{when}, {sure}</translation>
    </message>
</context>
</TS>
