<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>Who and what is it about?</source>
        <translation>О ком и о чём запись?</translation>
    </message>
    <message>
        <source>Child and trouble</source>
        <translation>Ребёнок и беда</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>A nickname that you know, not the full name.</source>
        <translation>Домашнее имя, понятное вам. Не полное имя.</translation>
    </message>
    <message>
        <source>What kind of trouble?</source>
        <translation>Что это за беда?</translation>
    </message>
    <message>
        <source>The child&apos;s part in it</source>
        <translation>Роль ребёнка</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <translation>Это срочно?</translation>
    </message>
    <message>
        <source>I am not sure yet</source>
        <translation>Пока не знаю</translation>
    </message>
    <message>
        <source>Is one of these true? Tick what fits.</source>
        <translation>Есть ли что-то из этого? Отметьте, что подходит.</translation>
    </message>
    <message>
        <source>You do not have to handle this alone. The entry is saved; you can come back.</source>
        <translation>Вы не обязаны справляться в одиночку. Запись сохранена, к ней можно вернуться.</translation>
    </message>
    <message>
        <source>Better get help today</source>
        <translation>Лучше обратиться за помощью сегодня</translation>
    </message>
    <message>
        <source>See who can help</source>
        <translation>Кто может помочь</translation>
    </message>
    <message>
        <source>What exactly? Tick what fits.</source>
        <translation>Что именно? Отметьте, что подходит.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Whose account is it?</source>
        <translation>Чей это аккаунт?</translation>
    </message>
    <message>
        <source>App or game</source>
        <translation>Приложение или игра</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта</translation>
    </message>
    <message>
        <source>Often with @. Copy it exactly, with dots and lines.</source>
        <translation>Часто начинается с @. Перепишите точно, с точками и чёрточками.</translation>
    </message>
    <message>
        <source>Name it shows</source>
        <translation>Имя, которое видно</translation>
    </message>
    <message>
        <source>The name anyone can change. It alone does not find a person.</source>
        <translation>Его может сменить кто угодно. По одному этому имени человека не найти.</translation>
    </message>
    <message>
        <source>Link to the profile</source>
        <translation>Ссылка на профиль</translation>
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
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Print what to do now</source>
        <translation>Напечатать, что делать</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by experts</source>
        <translation>Черновик, эксперты ещё не проверили</translation>
    </message>
    <message>
        <source>Reviewed on {day}</source>
        <translation>Проверено {day}</translation>
    </message>
    <message>
        <source>The review is overdue</source>
        <translation>Пора проверить заново</translation>
    </message>
    <message>
        <source>Only in {language} so far</source>
        <translation>Пока только на языке: {language}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>This photo contains the place where it was taken.</source>
        <translation>На этом снимке есть место съёмки.</translation>
    </message>
    <message>
        <source>Reports leave it out, unless you decide otherwise.</source>
        <translation>В отчёт оно не попадёт, если вы не решите иначе.</translation>
    </message>
    <message>
        <source>What can be seen or read in it?</source>
        <translation>Что здесь видно или написано?</translation>
    </message>
    <message>
        <source>{size} · added {when} · fingerprint saved: {fingerprint}</source>
        <translation>{size} · добавлено {when} · отпечаток сохранён: {fingerprint}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Открыть: {name}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Details: {name}</source>
        <translation>Подробнее: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove this file for good? A line with its fingerprint and the time stays.</source>
        <translation>Убрать этот файл насовсем? Останется строка с отпечатком и временем.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Да, убрать</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Place where it was taken</source>
        <translation>Место съёмки</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Talk with a child</source>
        <translation>Поговорить с ребёнком</translation>
    </message>
    <message>
        <source>Ten good minutes beat one full hour. Choose an age and a worry.</source>
        <translation>Десять хороших минут лучше целого часа. Выберите возраст и тревогу.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Любой возраст</translation>
    </message>
    <message>
        <source>Any worry</source>
        <translation>Любая тревога</translation>
    </message>
    <message>
        <source>Age of the child</source>
        <translation>Возраст ребёнка</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>No card for this yet</source>
        <translation>Такой карточки пока нет</translation>
    </message>
    <message>
        <source>Choose another age, or open the guide page of the worry.</source>
        <translation>Выберите другой возраст или откройте памятку об этой тревоге.</translation>
    </message>
    <message>
        <source>Age {ages}</source>
        <translation>Возраст {ages}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>All cards</source>
        <translation>Все карточки</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Спросите дальше</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему так</translation>
    </message>
    <message>
        <source>Age {ages}</source>
        <translation>Возраст {ages}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, not yet reviewed by experts</source>
        <translation>Черновик, эксперты ещё не проверили</translation>
    </message>
    <message>
        <source>Only in {language} so far</source>
        <translation>Пока только на языке: {language}</translation>
    </message>
    <message>
        <source>To begin, you could say</source>
        <translation>Начать можно так</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Или</translation>
    </message>
    <message>
        <source>If the child…</source>
        <translation>Если ребёнок…</translation>
    </message>
    <message>
        <source>opens up</source>
        <translation>откликается</translation>
    </message>
    <message>
        <source>shrugs</source>
        <translation>пожимает плечами</translation>
    </message>
    <message>
        <source>gets angry</source>
        <translation>сердится</translation>
    </message>
    <message>
        <source>tells about harm</source>
        <translation>рассказывает о беде</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Скажите: «{words}»</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что делать сейчас</translation>
    </message>
    <message>
        <source>Better words</source>
        <translation>Какие слова лучше</translation>
    </message>
    <message>
        <source>Instead of: “{words}”</source>
        <translation>Вместо: «{words}»</translation>
    </message>
    <message>
        <source>Try: “{words}”</source>
        <translation>Попробуйте: «{words}»</translation>
    </message>
    <message>
        <source>One small agreement</source>
        <translation>Одна маленькая договорённость</translation>
    </message>
    <message>
        <source>My promise</source>
        <translation>Моё обещание</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Forwarded from {name}:</source>
        <translation>Переслано от {name}:</translation>
    </message>
    <message>
        <source>(changed later)</source>
        <translation>(изменено позже)</translation>
    </message>
    <message>
        <source>Message of the app:</source>
        <translation>Сообщение приложения:</translation>
    </message>
    <message>
        <source>[picture, not copied]</source>
        <translation>[картинка, не скопирована]</translation>
    </message>
    <message>
        <source>[video, not copied]</source>
        <translation>[видео, не скопировано]</translation>
    </message>
    <message>
        <source>[voice message, not copied]</source>
        <translation>[голосовое сообщение, не скопировано]</translation>
    </message>
    <message>
        <source>[sticker]</source>
        <translation>[стикер]</translation>
    </message>
    <message>
        <source>[file, not copied]</source>
        <translation>[файл, не скопирован]</translation>
    </message>
</context>
<context>
    <name>ChatDialog</name>
    <message>
        <source>Import a chat</source>
        <translation>Добавить переписку</translation>
    </message>
    <message>
        <source>Keep these rows</source>
        <translation>Сохранить строки</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How to get the file</source>
        <translation>Как получить файл</translation>
    </message>
    <message>
        <source>Telegram on a computer: open the chat, menu ⋮, “Export chat history”. Untick photos, videos and files. Choose the format “Machine-readable JSON”.</source>
        <translation>Telegram на компьютере: откройте чат, меню ⋮, «Экспорт истории чата». Снимите галочки с фото, видео и файлов. Выберите формат «Машиночитаемый JSON».</translation>
    </message>
    <message>
        <source>WhatsApp on the phone: open the chat, menu, “Export chat”, “Without media”. Bring the .txt file to this computer.</source>
        <translation>WhatsApp на телефоне: откройте чат, меню, «Экспорт чата», «Без медиафайлов». Перенесите файл .txt на этот компьютер.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Only the rows you tick are kept. The file stays where it is.</source>
        <translation>Сохранятся только отмеченные строки. Сам файл останется на своём месте.</translation>
    </message>
    <message>
        <source>Chats (*.json *.txt)</source>
        <translation>Переписка (*.json *.txt)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Читаем файл</translation>
    </message>
    <message>
        <source>Which chat is it about?</source>
        <translation>О каком чате речь?</translation>
    </message>
    <message>
        <source>{name} · {count} messages</source>
        <translation>{name} · сообщений: {count}</translation>
    </message>
    <message>
        <source>Chat without a name</source>
        <translation>Чат без названия</translation>
    </message>
    <message>
        <source>Chats in the file</source>
        <translation>Чаты в файле</translation>
    </message>
    <message>
        <source>Open this chat</source>
        <translation>Открыть этот чат</translation>
    </message>
    <message>
        <source>Reading the chat</source>
        <translation>Читаем чат</translation>
    </message>
    <message>
        <source>Day and month may be swapped in this file.</source>
        <translation>В этом файле день и месяц могут быть перепутаны.</translation>
    </message>
    <message>
        <source>Tick the marked rows</source>
        <translation>Отметить выделенные</translation>
    </message>
    <message>
        <source>Mark rows with the mouse and Shift, then press</source>
        <translation>Выделите строки мышью с Shift и нажмите</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Найти слова</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>По какой день</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked</source>
        <translation>
            <numerusform>Отмечена %n строка</numerusform>
            <numerusform>Отмечено %n строки</numerusform>
            <numerusform>Отмечено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n rows</source>
        <translation>
            <numerusform>Сохранить %n строку</numerusform>
            <numerusform>Сохранить %n строки</numerusform>
            <numerusform>Сохранить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping the rows</source>
        <translation>Сохраняем строки</translation>
    </message>
    <message>
        <source>Chat with {name}.json</source>
        <translation>Переписка с {name}.json</translation>
    </message>
    <message>
        <source>Chat.json</source>
        <translation>Переписка.json</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что написано</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не отмечено</translation>
    </message>
</context>
<context>
    <name>ChatTable</name>
    <message>
        <source>Messages of the chat</source>
        <translation>Сообщения чата</translation>
    </message>
    <message>
        <source>Space ticks a row, Shift with arrows marks more</source>
        <translation>Пробел отмечает строку, Shift со стрелками выделяет несколько</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>The whole message</source>
        <translation>Сообщение целиком</translation>
    </message>
    <message>
        <source>Go to a row to read all of it here.</source>
        <translation>Выберите строку, и здесь появится весь её текст.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check before you hand it over</source>
        <translation>Проверьте, прежде чем передать</translation>
    </message>
    <message>
        <source>These are the pages exactly as the receiver will see them.</source>
        <translation>Именно эти страницы увидит получатель.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Готовим страницы…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Страница {number} из {total}</translation>
    </message>
    <message>
        <source>Stopped. Go back and forth to make the pages again.</source>
        <translation>Остановлено. Вернитесь на шаг назад и снова вперёд, чтобы сделать страницы.</translation>
    </message>
</context>
<context>
    <name>ChildPart</name>
    <message>
        <source>How is the child?</source>
        <translation>Как сейчас ребёнок?</translation>
    </message>
    <message>
        <source>What you see: mood, sleep, food, school. Not what you guess.</source>
        <translation>Что вы видите: настроение, сон, еда, школа. Без догадок.</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Как ребёнок</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Checked on {day}, may have changed.</source>
        <translation>Проверено {day}, могло измениться.</translation>
    </message>
    <message>
        <source>Called by us on {day}.</source>
        <translation>Мы звонили сюда {day}.</translation>
    </message>
    <message>
        <source>From public sources, read on {day}. We have not called this number ourselves.</source>
        <translation>Из открытых источников, прочитано {day}. Сами мы по этому номеру не звонили.</translation>
    </message>
    <message>
        <source>From public sources, read on {day}. We have not tried it.</source>
        <translation>Из открытых источников, прочитано {day}. Сами мы это не пробовали.</translation>
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
        <translation>Что вы сделали?</translation>
    </message>
    <message>
        <source>For example: listened, blocked the account, talked to the teacher.</source>
        <translation>Например: выслушали, заблокировали аккаунт, поговорили с учителем.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Что сделано</translation>
    </message>
</context>
<context>
    <name>DraftCallout</name>
    <message>
        <source>You have unfinished writing from {when}. It is all here.</source>
        <translation>У вас есть незаконченная запись от {when}. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go back to the saved text</source>
        <translation>Вернуться к сохранённому</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Throw away what you wrote since? This cannot be undone.</source>
        <translation>Выбросить то, что вы написали с тех пор? Вернуть это будет нельзя.</translation>
    </message>
    <message>
        <source>Throw away this writing and its files? This cannot be undone.</source>
        <translation>Выбросить эту запись и её файлы? Вернуть это будет нельзя.</translation>
    </message>
    <message>
        <source>Yes, throw it away</source>
        <translation>Да, выбросить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Make a report</source>
        <translation>Сделать отчёт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Diary</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <translation>Вернуться в дневник</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
</context>
<context>
    <name>EntriesStep</name>
    <message>
        <source>Which entries belong in the report?</source>
        <translation>Какие записи войдут в отчёт?</translation>
    </message>
    <message>
        <source>Only what you tick is used. Nothing is sent by this program.</source>
        <translation>Войдёт только отмеченное. Программа ничего не отправляет.</translation>
    </message>
    <message>
        <source>Entries to report</source>
        <translation>Записи для отчёта</translation>
    </message>
    <message>
        <source>Unfinished writing is not in the list. Open it and press Done first.</source>
        <translation>Незаконченных записей в списке нет. Откройте такую запись и нажмите «Готово».</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>День неизвестен</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбрано %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>What is worrying you?</source>
        <translation>Что вас беспокоит?</translation>
    </message>
    <message>
        <source>Write what you know. You can leave anything empty and come back.</source>
        <translation>Напишите, что знаете. Любое поле можно оставить пустым и вернуться позже.</translation>
    </message>
    <message>
        <source>Write a few words first, then make a report.</source>
        <translation>Сначала напишите несколько слов, потом делайте отчёт.</translation>
    </message>
    <message>
        <source>A file is still being copied. Wait a moment, or stop it.</source>
        <translation>Файл ещё копируется. Подождите немного или остановите.</translation>
    </message>
    <message>
        <source>One date or time is not clear yet. Correct it, or leave it empty.</source>
        <translation>Одна дата или одно время пока непонятны. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Оставить пустым</translation>
    </message>
    <message>
        <source>This text is too long for one field, so nothing was pasted. Save it as a file and add that to the entry.</source>
        <translation>Текст слишком длинный для одного поля, поэтому ничего не вставлено. Сохраните его в файл и добавьте файл к записи.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That passphrase does not open this diary. Nothing is lost. Please try again.</source>
        <translation>Эта парольная фраза не открывает дневник. Ничего не потеряно. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>That recovery key does not open this diary. Nothing is lost. Check that the sheet belongs to it.</source>
        <translation>Этот ключ восстановления не открывает дневник. Ничего не потеряно. Проверьте, от этого ли дневника лист.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery key. Nothing is lost. Compare it with the sheet, group by group.</source>
        <translation>В ключе восстановления опечатка. Ничего не потеряно. Сверьте его с листом по группам.</translation>
    </message>
    <message>
        <source>There were several wrong tries. Nothing is lost. Please wait {seconds} s and try again.</source>
        <translation>Было несколько неверных попыток. Ничего не потеряно. Подождите {seconds}&#xa0;сек. и попробуйте снова.</translation>
    </message>
    <message>
        <source>A file of this diary is damaged ({part}). We changed nothing. Keep the folder as it is and open your newest backup copy.</source>
        <translation>Файл дневника повреждён ({part}). Мы ничего не меняли. Не трогайте папку и откройте самую новую копию дневника.</translation>
    </message>
    <message>
        <source>This diary was written by a newer version of the program. It is safe. Install the newer version to open it.</source>
        <translation>Этот дневник сделан более новой версией программы. Он цел. Установите новую версию, чтобы его открыть.</translation>
    </message>
    <message>
        <source>There is no diary in this place. Nothing was changed. Choose another folder.</source>
        <translation>Здесь нет дневника. Ничего не изменено. Выберите другую папку.</translation>
    </message>
    <message>
        <source>This diary is already open in another window of the program. It is safe. Lock or close it there first.</source>
        <translation>Этот дневник уже открыт в другом окне программы. Он цел. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was created yet. Use at least 12 characters, or the words we suggest.</source>
        <translation>Эту парольную фразу легко угадать. Дневник ещё не создан. Нужно не меньше 12&#xa0;знаков или слова, которые мы предложили.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the diary. It is safe. Close other programs and try again.</source>
        <translation>На этом компьютере мало свободной памяти, чтобы открыть дневник. Он цел. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; the last step was not saved. Free some space, then try again.</source>
        <translation>Диск заполнен. Сохранённое раньше цело, последний шаг не сохранён. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>This computer does not let us write or read there. Nothing was changed. Choose another folder, or ask who looks after the computer.</source>
        <translation>Компьютер не даёт читать или писать в этом месте. Ничего не изменено. Выберите другую папку или спросите того, кто следит за компьютером.</translation>
    </message>
    <message>
        <source>The disk or USB stick did not answer. What was saved before is safe. Check that it is plugged in, then try again.</source>
        <translation>Диск или флешка не отвечает. Сохранённое раньше цело. Проверьте, вставлена ли она, и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” is already there. Nothing was changed. Choose another name or folder.</source>
        <translation>«{name}» там уже есть. Ничего не изменено. Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>The file “{name}” is gone or changed while we were copying it. Nothing was added. Choose it again.</source>
        <translation>Файл «{name}» пропал или изменился, пока мы его копировали. Ничего не добавлено. Выберите его ещё раз.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty (0 bytes). Nothing was added. Choose another file.</source>
        <translation>Файл «{name}» пустой (0&#xa0;байт). Ничего не добавлено. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than {limit_mb} MB. Nothing was added. Note where it is, or choose a smaller one.</source>
        <translation>Файл «{name}» больше {limit_mb}&#xa0;МБ. Ничего не добавлено. Запишите, где он лежит, или выберите файл поменьше.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Nothing was added. Choose single files.</source>
        <translation>«{name}» — не файл. Ничего не добавлено. Выбирайте отдельные файлы.</translation>
    </message>
    <message>
        <source>The picture “{name}” cannot be shown safely. The file itself is kept unchanged and can still go into a report.</source>
        <translation>Картинку «{name}» нельзя показать безопасно. Сам файл цел и может войти в отчёт.</translation>
    </message>
    <message>
        <source>This file was not copied, to protect the child. Nothing was stored. Write down where it is instead.</source>
        <translation>Этот файл не скопирован, чтобы защитить ребёнка. Ничего не сохранено. Запишите, где он находится.</translation>
    </message>
    <message>
        <source>The stored file “{name}” is damaged or missing. Your text is safe. Add the file again if you still have it, or open a backup copy.</source>
        <translation>Сохранённый файл «{name}» повреждён или пропал. Ваш текст цел. Добавьте файл снова, если он у вас есть, или откройте копию дневника.</translation>
    </message>
    <message>
        <source>“{name}” is not a chat that Telegram or WhatsApp saved. Nothing was added. Choose result.json from Telegram, or the .txt file from WhatsApp.</source>
        <translation>«{name}» — не переписка из Telegram или WhatsApp. Ничего не добавлено. Выберите result.json из Telegram или файл .txt из WhatsApp.</translation>
    </message>
    <message>
        <source>The chat file “{name}” breaks off or is damaged. Nothing was added. Save the chat again on the phone or computer, then choose it here.</source>
        <translation>Файл переписки «{name}» обрывается или повреждён. Ничего не добавлено. Сохраните чат заново на телефоне или компьютере и выберите его здесь.</translation>
    </message>
    <message>
        <source>No entry is chosen yet. Nothing was made. Tick at least one entry.</source>
        <translation>Не выбрано ни одной записи. Ничего не сделано. Отметьте хотя бы одну.</translation>
    </message>
    <message>
        <source>One of the entries may hold a picture that must not be passed on. Nothing was made. Remove the picture from the entry, or do not share files.</source>
        <translation>В одной из записей может быть снимок, который нельзя передавать. Ничего не сделано. Уберите снимок из записи или не передавайте файлы.</translation>
    </message>
    <message>
        <source>The key of the receiving centre cannot be used ({reason}). Nothing was sent or made. Ask the centre for its current key, or seal with a passphrase.</source>
        <translation>Ключ получателя использовать нельзя ({reason}). Ничего не сделано и не отправлено. Попросите у центра новый ключ или запечатайте отчёт паролем.</translation>
    </message>
    <message>
        <source>This key or passphrase does not open the file. The file is unchanged. Check that it was sealed for you.</source>
        <translation>Этот ключ или пароль не открывает файл. Файл не изменён. Проверьте, для вас ли он запечатан.</translation>
    </message>
    <message>
        <source>This file is not a report from this program. Nothing was changed.</source>
        <translation>Этот файл — не отчёт нашей программы. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The report fails the check “{check}”: it was changed or damaged on the way. Ask for the file again.</source>
        <translation>Отчёт не прошёл проверку «{check}»: его изменили или повредили по дороге. Попросите прислать файл снова.</translation>
    </message>
    <message>
        <source>The report was made by a newer version of the program. It is unchanged. Install the newer version to read it.</source>
        <translation>Отчёт сделан более новой версией программы. Он не изменён. Установите новую версию, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>A page that came with the program is missing or broken ({name}). Your diary is safe. Install the program again.</source>
        <translation>Страница из программы пропала или повреждена ({name}). Ваш дневник цел. Установите программу заново.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>его нет</translation>
    </message>
    <message>
        <source>it is not written like a key</source>
        <translation>это не похоже на ключ</translation>
    </message>
    <message>
        <source>it has run out</source>
        <translation>его срок вышел</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>он ещё не действует</translation>
    </message>
    <message>
        <source>the centre withdrew it</source>
        <translation>центр его отозвал</translation>
    </message>
    <message>
        <source>form of the file</source>
        <translation>устройство файла</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>list of files</source>
        <translation>список файлов</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>form of the data</source>
        <translation>устройство данных</translation>
    </message>
    <message>
        <source>report number</source>
        <translation>номер отчёта</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept. Please close the program and open it again.</source>
        <translation>В программе что-то сломалось. Написанное вами сохранено. Закройте программу и откройте её снова.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Screenshots of chats, profiles, letters. You can also drop files here or paste them. Never add private pictures of a child.</source>
        <translation>Снимки чатов, профилей, писем. Файлы можно перетащить сюда или вставить. Никогда не добавляйте интимные снимки ребёнка.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Import a chat</source>
        <translation>Добавить переписку</translation>
    </message>
    <message>
        <source>It protects the child. Texts and chats can be added; pictures stay outside.</source>
        <translation>Это защищает ребёнка. Тексты и переписку добавить можно, снимки остаются снаружи.</translation>
    </message>
    <message>
        <source>In this kind of entry no pictures or videos are copied</source>
        <translation>В записях такого рода снимки и видео не копируются</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Записать, где это</translation>
    </message>
    <message>
        <source>The picture you copied</source>
        <translation>Скопированная картинка</translation>
    </message>
    <message>
        <source>The copied picture is gone. Copy and paste again.</source>
        <translation>Скопированной картинки уже нет. Скопируйте и вставьте ещё раз.</translation>
    </message>
    <message>
        <source>Pasted picture {when}.png</source>
        <translation>Вставленная картинка {when}.png</translation>
    </message>
    <message>
        <source>Copying {name} ({number} of {total})</source>
        <translation>Копируем {name} ({number} из {total})</translation>
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
        <translation>Выбранные строки чата</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
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
        <translation>в записях такого рода нет снимков</translation>
    </message>
    <message>
        <source>you removed it</source>
        <translation>вы его убрали</translation>
    </message>
    <message>
        <source>{name} was removed on {when}: {reason}. Fingerprint {fingerprint}.</source>
        <translation>{name}: убрано {when} ({reason}). Отпечаток {fingerprint}.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>A calm place for worries about a child online. It works without internet.</source>
        <translation>Спокойное место для тревог о ребёнке в сети. Работает без интернета.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Where would you like to begin?</source>
        <translation>С чего начнём?</translation>
    </message>
    <message>
        <source>Read and get help</source>
        <translation>Читать и найти помощь</translation>
    </message>
    <message>
        <source>No password. Nothing is kept.</source>
        <translation>Без пароля. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Set up a locked diary</source>
        <translation>Завести закрытый дневник</translation>
    </message>
    <message>
        <source>First we check together whether this computer is a safe place for it.</source>
        <translation>Сначала вместе проверим, безопасно ли это на этом компьютере.</translation>
    </message>
    <message>
        <source>A child is in danger right now?</source>
        <translation>Ребёнок в опасности прямо сейчас?</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Нужна помощь</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>One question before we copy anything</source>
        <translation>Один вопрос, прежде чем копировать</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have to look at it again to answer. Nothing was opened or copied yet.</source>
        <translation>Чтобы ответить, смотреть ещё раз не нужно. Ничего не открыто и не скопировано.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Could this picture or video show a child without clothes or in a sexual way?</source>
        <translation>Может ли на этом снимке или видео быть ребёнок без одежды, в сексуальной позе или сцене?</translation>
    </message>
    <message>
        <source>Could any of these pictures or videos show a child without clothes or in a sexual way? If you are unsure about one, answer “Not sure” and add the others by themselves.</source>
        <translation>Может ли хоть на одном из этих снимков или видео быть ребёнок без одежды, в сексуальной позе или сцене? Если сомневаетесь в каком-то, ответьте «Не знаю», а остальные добавьте отдельно.</translation>
    </message>
</context>
<context>
    <name>HandOverStep</name>
    <message>
        <source>We make one sealed file. Nothing is sent. You decide when and to whom.</source>
        <translation>Мы сделаем один запечатанный файл. Ничего не отправляется. Когда и кому его дать, решаете вы.</translation>
    </message>
    <message>
        <source>We make one sealed file for: {receiver}. Nothing is sent.</source>
        <translation>Мы сделаем один запечатанный файл для получателя: {receiver}. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Передайте отчёт</translation>
    </message>
    <message>
        <source>Ways to give it, and who can notice</source>
        <translation>Как передать и кто это может заметить</translation>
    </message>
    <message>
        <source>On a USB stick, in person. Nobody else learns of it. Take the stick back.</source>
        <translation>На флешке, из рук в руки. Больше никто не узнает. Флешку заберите.</translation>
    </message>
    <message>
        <source>Through the school or another person you trust. They see that it exists.</source>
        <translation>Через школу или другого человека, которому вы доверяете. Они узнают, что отчёт есть.</translation>
    </message>
    <message>
        <source>By e-mail or a messenger. The service sees to whom and when, not what.</source>
        <translation>По почте или в мессенджере. Сервис видит, кому и когда, но не что внутри.</translation>
    </message>
    <message>
        <source>Save it on a USB stick if others use this computer. The name of the file says nothing about what is inside.</source>
        <translation>Если компьютером пользуются другие, сохраните файл на флешку. Имя файла не говорит о том, что внутри.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Запечатываем…</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Остановлено. Файл не сделан.</translation>
    </message>
    <message>
        <source>The sealed file is ready</source>
        <translation>Запечатанный файл готов</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Номер отчёта</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Сохранено как</translation>
    </message>
    <message>
        <source>This opens it. It is shown only now:</source>
        <translation>Пароль к файлу. Он виден только сейчас:</translation>
    </message>
    <message>
        <source>Tell it by phone. The receiver opens the file with 7-Zip or Keka, which are free.</source>
        <translation>Скажите его по телефону. Получатель откроет файл бесплатной программой 7-Zip или Keka.</translation>
    </message>
    <message>
        <source>Your diary keeps a note of what you gave and when.</source>
        <translation>В дневнике останется заметка: что и когда вы передали.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Get help now</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>If somebody is in danger, call first. Writing it down can wait.</source>
        <translation>Если кто-то в опасности, сначала позвоните. Записать можно потом.</translation>
    </message>
    <message>
        <source>If home is not safe, call from another place or another phone.</source>
        <translation>Если дома небезопасно, звоните из другого места или с другого телефона.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>A national centre for safe internet was announced in 2022. We found no source that says it is open, so no number of it is shown here.</source>
        <translation>О создании национального центра безопасного интернета объявили в 2022 году. Мы не нашли источника, что он открыт, поэтому его номера здесь нет.</translation>
    </message>
</context>
<context>
    <name>HidePage</name>
    <message>
        <source>Recipes / Autumn dishes</source>
        <translation>Рецепты / Осенние блюда</translation>
    </message>
    <message>
        <source>Manti with pumpkin</source>
        <translation>Манты с тыквой</translation>
    </message>
    <message>
        <source>Serves 6 · 1 hour 30 minutes</source>
        <translation>6 порций · 1 час 30 минут</translation>
    </message>
    <message>
        <source>1. Make a firm dough from flour, egg, salt and water. Rest it 40 minutes.</source>
        <translation>1. Замесите крутое тесто из муки, яйца, соли и воды. Дайте отдохнуть 40 минут.</translation>
    </message>
    <message>
        <source>2. Dice the pumpkin small. Mix with onion and spices.</source>
        <translation>2. Мелко нарежьте тыкву. Смешайте с луком и специями.</translation>
    </message>
    <message>
        <source>3. Roll out the dough, cut squares of 10 cm, fill and fold.</source>
        <translation>3. Раскатайте тесто, нарежьте квадраты по 10&#xa0;см, положите начинку и слепите.</translation>
    </message>
    <message>
        <source>4. Oil the steamer and steam for 40 to 45 minutes.</source>
        <translation>4. Смажьте мантоварку и варите на пару 40–45 минут.</translation>
    </message>
    <message>
        <source>5. Serve with sour cream and herbs.</source>
        <translation>5. Подавайте со сметаной и зеленью.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Nothing is ever written over. You can show that no text was changed.</source>
        <translation>Старый текст никогда не стирается. Видно, что и когда меняли.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Version {number}, written {when}</source>
        <translation>Версия {number}: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are different from the version before.</source>
        <translation>
            <numerusform>%n часть отличается от прежней версии.</numerusform>
            <numerusform>%n части отличаются от прежней версии.</numerusform>
            <numerusform>%n частей отличаются от прежней версии.</numerusform>
        </translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Короткое название</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <source>What I think (opinion)</source>
        <translation>Что я думаю (мнение)</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда это было</translation>
    </message>
    <message>
        <source>When I found out</source>
        <translation>Когда стало известно</translation>
    </message>
    <message>
        <source>How I know</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>Что за беда</translation>
    </message>
    <message>
        <source>The child&apos;s part</source>
        <translation>Роль ребёнка</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>Signs that it is urgent</source>
        <translation>Признаки срочности</translation>
    </message>
    <message>
        <source>App, game or place</source>
        <translation>Приложение, игра или место</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где это находится</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Как ребёнок</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Кому рассказали</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What brings you here?</source>
        <translation>Что вас привело?</translation>
    </message>
    <message>
        <source>Start anywhere. Nothing you read or write leaves this computer.</source>
        <translation>Начните с чего угодно. Прочитанное и написанное не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброе утро</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добрый день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрый вечер</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Что-то случилось</translation>
    </message>
    <message>
        <source>Find calm, clear first steps</source>
        <translation>Спокойные первые шаги</translation>
    </message>
    <message>
        <source>Talk with my child</source>
        <translation>Поговорить с ребёнком</translation>
    </message>
    <message>
        <source>Short cards with words to begin</source>
        <translation>Короткие карточки со словами для начала</translation>
    </message>
    <message>
        <source>Learn about a risk</source>
        <translation>Узнать о риске</translation>
    </message>
    <message>
        <source>Plain guides, five minutes each</source>
        <translation>Простые памятки на пять минут</translation>
    </message>
    <message>
        <source>Write it down or report</source>
        <translation>Записать или сообщить</translation>
    </message>
    <message>
        <source>A locked diary only you can open</source>
        <translation>Закрытый дневник, его откроете только вы</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Работает без интернета</translation>
    </message>
    <message>
        <source>Texts are drafts, not yet reviewed by experts</source>
        <translation>Черновики, эксперты ещё не проверили</translation>
    </message>
    <message>
        <source>Diary open</source>
        <translation>Дневник открыт</translation>
    </message>
    <message>
        <source>Diary locked</source>
        <translation>Дневник закрыт</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>To the message, the post or the group. We never open it.</source>
        <translation>На сообщение, пост или группу. Мы её никогда не открываем.</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time, if you know it</source>
        <translation>Время, если знаете</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Насколько вы уверены?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>We do not know this day. Write it like 18.11.2026.</source>
        <translation>Такой день мы не поняли. Напишите так: 18.11.2026.</translation>
    </message>
    <message>
        <source>Please add the day too, then the time is kept.</source>
        <translation>Добавьте и день, тогда время сохранится.</translation>
    </message>
    <message>
        <source>This day is still to come. Is it right?</source>
        <translation>Этот день ещё не наступил. Всё верно?</translation>
    </message>
    <message>
        <source>We do not know this time. Write it like 20:30.</source>
        <translation>Такое время мы не поняли. Напишите так: 20:30.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Our suggestion: write it down and keep it outside home</source>
        <translation>Наш вариант: запишите его и храните вне дома</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Type the suggestion, or your own with at least 12 characters.</source>
        <translation>Введите наш вариант или свою фразу, не меньше 12&#xa0;знаков.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation>Легко угадать</translation>
    </message>
    <message>
        <source>Could be guessed with effort</source>
        <translation>Можно угадать, если постараться</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошая</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Очень трудно угадать</translation>
    </message>
    <message>
        <source>Too easy to guess. Use at least 12 characters, or our suggestion.</source>
        <translation>Легко угадать. Нужно не меньше 12&#xa0;знаков или наш вариант.</translation>
    </message>
    <message>
        <source>The two do not match. Type it once more.</source>
        <translation>Фразы не совпадают. Введите ещё раз.</translation>
    </message>
</context>
<context>
    <name>NoArticlePage</name>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>This page is not written yet. These five steps are always right.</source>
        <translation>Эта памятка ещё не написана. Эти пять шагов верны всегда.</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Скажите: «{words}»</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
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
        <translation>Выбор файла</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>На папку выше</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть парольную фразу</translation>
    </message>
</context>
<context>
    <name>PatternDialog</name>
    <message>
        <source>Entries over time</source>
        <translation>Записи по времени</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Считаем</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>No entry fits, so there is nothing to count.</source>
        <translation>Ни одна запись не подходит, считать нечего.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. The picture grows with your entries.</source>
        <translation>Пока ничего не сохранено. Картина сложится из ваших записей.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Рисунком</translation>
    </message>
</context>
<context>
    <name>PatternModel</name>
    <message>
        <source>All this time</source>
        <translation>За всё это время</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Неточно</translation>
    </message>
</context>
<context>
    <name>PatternPicture</name>
    <message>
        <source>Picture of entries over time</source>
        <translation>Рисунок: записи по времени</translation>
    </message>
</context>
<context>
    <name>PatternTable</name>
    <message>
        <source>Table of entries over time</source>
        <translation>Таблица: записи по времени</translation>
    </message>
</context>
<context>
    <name>PatternWords</name>
    <message>
        <source>By account</source>
        <translation>По аккаунтам</translation>
    </message>
    <message>
        <source>By child</source>
        <translation>По детям</translation>
    </message>
    <message>
        <source>By app, game or place</source>
        <translation>По приложениям, играм и местам</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Все записи</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>No account written down</source>
        <translation>Аккаунт не записан</translation>
    </message>
    <message>
        <source>No child named</source>
        <translation>Ребёнок не назван</translation>
    </message>
    <message>
        <source>No app or place named</source>
        <translation>Приложение или место не названо</translation>
    </message>
    <message numerus="yes">
        <source>%n other accounts</source>
        <translation>
            <numerusform>ещё %n аккаунт</numerusform>
            <numerusform>ещё %n аккаунта</numerusform>
            <numerusform>ещё %n аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other children</source>
        <translation>
            <numerusform>ещё %n ребёнок</numerusform>
            <numerusform>ещё %n ребёнка</numerusform>
            <numerusform>ещё %n детей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other apps or places</source>
        <translation>
            <numerusform>ещё %n приложение или место</numerusform>
            <numerusform>ещё %n приложения или места</numerusform>
            <numerusform>ещё %n приложений или мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>to {year}</source>
        <translation>до {year}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries on {day}.</source>
        <translation>
            <numerusform>%n запись за {day}.</numerusform>
            <numerusform>%n записи за {day}.</numerusform>
            <numerusform>%n записей за {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries from {first} to {last}.</source>
        <translation>
            <numerusform>%n запись с {first} по {last}.</numerusform>
            <numerusform>%n записи с {first} по {last}.</numerusform>
            <numerusform>%n записей с {first} по {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most: account {name}, {count}.</source>
        <translation>Больше всего: аккаунт {name}, {count}.</translation>
    </message>
    <message>
        <source>Most: child {name}, {count}.</source>
        <translation>Больше всего: ребёнок {name}, {count}.</translation>
    </message>
    <message>
        <source>Most: on {name}, {count}.</source>
        <translation>Больше всего: {name}, {count}.</translation>
    </message>
    <message>
        <source>The number is how many entries. The larger the mark, the more.</source>
        <translation>Число показывает, сколько записей. Чем больше круг, тем их больше.</translation>
    </message>
    <message>
        <source>A dashed ring: for some of them the day is not certain.</source>
        <translation>Пунктирное кольцо: у некоторых из этих записей день указан неточно.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no day when it happened. They stand on the day it was noticed or written down.</source>
        <translation>
            <numerusform>В %n записи не указан день, когда это случилось. Она стоит на дне, когда это заметили или записали.</numerusform>
            <numerusform>В %n записях не указан день, когда это случилось. Они стоят на дне, когда это заметили или записали.</numerusform>
            <numerusform>В %n записях не указан день, когда это случилось. Они стоят на дне, когда это заметили или записали.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry with several accounts is counted for each of them.</source>
        <translation>Запись с несколькими аккаунтами учтена у каждого из них.</translation>
    </message>
    <message>
        <source>The accounts of the child and of witnesses are left out.</source>
        <translation>Аккаунты ребёнка и свидетелей не показаны.</translation>
    </message>
    <message>
        <source>One column is one day.</source>
        <translation>Один столбец – один день.</translation>
    </message>
    <message>
        <source>One column is one week, and shows the day of its Monday.</source>
        <translation>Один столбец – одна неделя; над ним число её понедельника.</translation>
    </message>
    <message>
        <source>One column is one month.</source>
        <translation>Один столбец – один месяц.</translation>
    </message>
    <message>
        <source>One column is one year.</source>
        <translation>Один столбец – один год.</translation>
    </message>
    <message>
        <source>Only entries that fit the filters and the search.</source>
        <translation>Только записи, подходящие под фильтры и поиск.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished entries are not counted yet.</source>
        <translation>
            <numerusform>%n незаконченная запись пока не учтена.</numerusform>
            <numerusform>%n незаконченные записи пока не учтены.</numerusform>
            <numerusform>%n незаконченных записей пока не учтено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Nothing was copied</source>
        <translation>Ничего не скопировано</translation>
    </message>
    <message>
        <source>In this kind of entry we never copy pictures or videos. It protects the child.</source>
        <translation>В записях такого рода снимки и видео не копируются. Это защищает ребёнка.</translation>
    </message>
    <message>
        <source>That is the right choice. Such pictures are never copied.</source>
        <translation>Вы решили правильно. Такие снимки не копируются никогда.</translation>
    </message>
    <message>
        <source>Please do not forward it and do not save it anywhere. Do not delete the chat or the account yet. It is enough to note where it is.</source>
        <translation>Не пересылайте это и нигде не сохраняйте. Пока не удаляйте чат и аккаунт. Достаточно записать, где это находится.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Где это?</translation>
    </message>
    <message>
        <source>Note where it is</source>
        <translation>Записать, где это</translation>
    </message>
    <message>
        <source>Who can get it taken down</source>
        <translation>Кто поможет удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Write at least one thing, for example the app.</source>
        <translation>Напишите хотя бы одно, например приложение.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>App, game or site</source>
        <translation>Приложение, игра или сайт</translation>
    </message>
    <message>
        <source>Account, group or chat</source>
        <translation>Аккаунт, группа или чат</translation>
    </message>
    <message>
        <source>Link, if there is one</source>
        <translation>Ссылка, если есть</translation>
    </message>
    <message>
        <source>When did you see it?</source>
        <translation>Когда вы это видели?</translation>
    </message>
    <message>
        <source>On which device, and who has it?</source>
        <translation>На каком устройстве и у кого оно?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>The diary is open</source>
        <translation>Дневник открыт</translation>
    </message>
    <message>
        <source>The diary is locked</source>
        <translation>Дневник закрыт</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Скрыть экран</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The chosen entry</source>
        <translation>Выбранная запись</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Сделать отчёт</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Дописать</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>This is unfinished writing from {when}.</source>
        <translation>Это незаконченная запись от {when}.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <source>My opinion</source>
        <translation>Моё мнение</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Стало известно</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где это находится</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Как ребёнок</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Already told</source>
        <translation>Кому рассказали</translation>
    </message>
    <message>
        <source>{name} · fingerprint {fingerprint}</source>
        <translation>{name} · отпечаток {fingerprint}</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>Написано {when}</translation>
    </message>
    <message>
        <source>Written {when}, last changed {last}</source>
        <translation>Написано {when}, изменено {last}</translation>
    </message>
</context>
<context>
    <name>ReceiverBox</name>
    <message>
        <source>Who will receive it?</source>
        <translation>Кто получит отчёт?</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Имя получателя</translation>
    </message>
    <message>
        <source>It is printed on the report. For example: the school, the police.</source>
        <translation>Оно печатается в отчёте. Например: школа, милиция.</translation>
    </message>
    <message>
        <source>We know of no open national centre with a key yet. If you were given a key, use it. Otherwise seal with a passphrase and tell it by phone.</source>
        <translation>Насколько мы знаем, национальный центр с ключом пока не открыт. Если ключ вам дали, используйте его. Если нет, запечатайте отчёт паролем и скажите пароль по телефону.</translation>
    </message>
    <message>
        <source>Seal with a passphrase</source>
        <translation>Запечатать паролем</translation>
    </message>
    <message>
        <source>We make it. You tell it by phone, never beside the file.</source>
        <translation>Пароль придумаем мы. Скажите его по телефону и не кладите рядом с файлом.</translation>
    </message>
    <message>
        <source>Seal to the key of a centre</source>
        <translation>Запечатать ключом центра</translation>
    </message>
    <message>
        <source>Only the holder of the key can open it. You cannot either.</source>
        <translation>Откроет только тот, у кого ключ. Вы сами тоже не сможете.</translation>
    </message>
    <message>
        <source>Key of the centre</source>
        <translation>Ключ центра</translation>
    </message>
    <message>
        <source>It begins with age1. Copy it from paper or open the file centre.pub.</source>
        <translation>Начинается с age1. Перепишите с бумаги или откройте файл centre.pub.</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Открыть файл ключа</translation>
    </message>
    <message>
        <source>This is a TEST key. Anybody may have it. Never seal a real report to it.</source>
        <translation>Это ТЕСТОВЫЙ ключ. Он может быть у кого угодно. Никогда не запечатывайте им настоящий отчёт.</translation>
    </message>
    <message>
        <source>Compare it by phone or with paper from the centre: {digits}</source>
        <translation>Сверьте по телефону или с бумагой из центра: {digits}</translation>
    </message>
    <message>
        <source>Please give the key first.</source>
        <translation>Сначала укажите ключ.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Whoever has this sheet and this computer can read the diary. Do not photograph it. Keep it outside home.</source>
        <translation>У кого есть этот лист и этот компьютер, тот прочитает дневник. Не фотографируйте его. Храните вне дома.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Check your copy</source>
        <translation>Проверьте свою копию</translation>
    </message>
    <message>
        <source>Type group {number} here</source>
        <translation>Введите группу {number}</translation>
    </message>
    <message>
        <source>I have my copy</source>
        <translation>Копия у меня есть</translation>
    </message>
    <message>
        <source>This does not match. Look at the sheet.</source>
        <translation>Не совпадает. Посмотрите на лист.</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>This kind of entry may not hold pictures or videos</source>
        <translation>В записях такого рода не может быть снимков и видео</translation>
    </message>
    <message>
        <source>It protects the child. If you go on, these files are removed from the diary for good. A line with the fingerprint and the time stays.</source>
        <translation>Это защищает ребёнка. Если продолжить, эти файлы будут убраны из дневника насовсем. Останется строка с отпечатком и временем.</translation>
    </message>
    <message>
        <source>Remove the pictures now</source>
        <translation>Убрать снимки</translation>
    </message>
    <message>
        <source>Keep the old kind of entry</source>
        <translation>Оставить прежний вид записи</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Diary</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Choose entries</source>
        <translation>Выбрать записи</translation>
    </message>
    <message>
        <source>Choose what to share</source>
        <translation>Что передать</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Back to the diary</source>
        <translation>Вернуться в дневник</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nothing has been sent. You decide.</source>
        <translation>Ничего не отправлено. Решаете вы.</translation>
    </message>
    <message>
        <source>Make the sealed file</source>
        <translation>Запечатать отчёт</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Выберите новую парольную фразу</translation>
    </message>
    <message>
        <source>Your diary is open, and all of it is there. The recovery key stays valid.</source>
        <translation>Дневник открыт, в нём всё на месте. Ключ восстановления прежний.</translation>
    </message>
    <message>
        <source>The old passphrase still opens older copies of the diary.</source>
        <translation>Старая фраза по-прежнему открывает старые копии дневника.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Сменить фразу</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Меняем парольную фразу…</translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>Choose what fits best. You will see the first steps at once.</source>
        <translation>Выберите самое похожее. Сразу увидите первые шаги.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Plain pages. Five minutes each.</source>
        <translation>Простые памятки на пять минут.</translation>
    </message>
    <message>
        <source>Search, in any alphabet</source>
        <translation>Поиск на любом алфавите</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Поиск в справочнике</translation>
    </message>
    <message>
        <source>Is a child in danger right now?</source>
        <translation>Ребёнок в опасности прямо сейчас?</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try another word. The numbers for help are always one click away.</source>
        <translation>Попробуйте другое слово. Телефоны помощи всегда в одном нажатии.</translation>
    </message>
    <message>
        <source>Page not written yet</source>
        <translation>Памятка ещё не написана</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take this out of the entry?</source>
        <translation>Убрать это из записи?</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation>Да, убрать</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Choose where to save</source>
        <translation>Куда сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Части записи</translation>
    </message>
    <message>
        <source>Locked with your passphrase. Stays on this computer.</source>
        <translation>Закрыто вашей парольной фразой. Остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Something is written here</source>
        <translation>Здесь что-то написано</translation>
    </message>
    <message>
        <source>Empty so far</source>
        <translation>Пока пусто</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Хранятся только на этом компьютере.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Через %n минуту</numerusform>
            <numerusform>Через %n минуты</numerusform>
            <numerusform>Через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the diary when nobody types</source>
        <translation>Закрывать дневник, если никто не печатает</translation>
    </message>
    <message>
        <source>What you typed is kept. Shorter is safer where others use this computer.</source>
        <translation>Написанное сохраняется. Чем короче, тем безопаснее, если компьютером пользуются другие.</translation>
    </message>
    <message>
        <source>Key that hides the screen</source>
        <translation>Клавиша, которая скрывает экран</translation>
    </message>
    <message>
        <source>Shift three times in a row</source>
        <translation>Shift три раза подряд</translation>
    </message>
    <message>
        <source>Esc three times in a row</source>
        <translation>Esc три раза подряд</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>No key, only the button</source>
        <translation>Без клавиши, только кнопка на экране</translation>
    </message>
    <message>
        <source>It works in every window of the program, also while you write.</source>
        <translation>Работает в каждом окне программы, даже когда вы пишете.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. Esc three times in a row hides the screen.</source>
        <translation>Ctrl+L закрывает дневник. Esc три раза подряд скрывает экран.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. F12 hides the screen.</source>
        <translation>Ctrl+L закрывает дневник. F12 скрывает экран.</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. The button “Hide screen” hides the screen.</source>
        <translation>Ctrl+L закрывает дневник. Экран скрывает кнопка «Скрыть экран».</translation>
    </message>
    <message>
        <source>Ctrl+L locks the diary. Shift three times in a row hides the screen.</source>
        <translation>Ctrl+L закрывает дневник. Shift три раза подряд скрывает экран.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>SafeCompanion {version}</source>
        <translation>SafeCompanion {version}</translation>
    </message>
    <message>
        <source>Diaries and settings are in this folder:</source>
        <translation>Дневники и настройки лежат в этой папке:</translation>
    </message>
    <message>
        <source>The program never uses the internet and sends nothing to anybody. Its code is under the Apache 2.0 licence, its texts under CC BY 4.0.</source>
        <translation>Программа не пользуется интернетом и никому ничего не отправляет. Код — по лицензии Apache 2.0, тексты — по CC BY 4.0.</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Скопировать путь к папке</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Who uses this computer?</source>
        <translation>Кто пользуется этим компьютером?</translation>
    </message>
    <message>
        <source>We choose safe settings for you. You can change them later.</source>
        <translation>Мы подберём безопасные настройки. Их можно изменить позже.</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Только я</translation>
    </message>
    <message>
        <source>Nobody else has the password</source>
        <translation>Пароля больше никто не знает</translation>
    </message>
    <message>
        <source>My family</source>
        <translation>Моя семья</translation>
    </message>
    <message>
        <source>We share it at home</source>
        <translation>Он общий, стоит дома</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Много людей</translation>
    </message>
    <message>
        <source>For example at school or at work</source>
        <translation>Например, в школе или на работе</translation>
    </message>
    <message>
        <source>Could someone you are afraid of look at it?</source>
        <translation>Может ли сюда заглянуть тот, кого вы боитесь?</translation>
    </message>
    <message>
        <source>Or make you open what you wrote? Only you see this answer.</source>
        <translation>Или заставить вас открыть написанное? Этот ответ видите только вы.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Maybe, I am not sure</source>
        <translation>Может быть, точно не знаю</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Who installs programs on it?</source>
        <translation>Кто ставит сюда программы?</translation>
    </message>
    <message>
        <source>Whoever does could also install one that reads along.</source>
        <translation>Этот человек может поставить и такую, что подсматривает.</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>The school or my work</source>
        <translation>Школа или работа</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Вопрос {number} из {total}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This computer is not a safe place for a diary</source>
        <translation>Этот компьютер небезопасен для дневника</translation>
    </message>
    <message>
        <source>A passphrase does not help if someone can make you open it, or reads along.</source>
        <translation>Парольная фраза не поможет, если вас могут заставить открыть дневник или за вами подсматривают.</translation>
    </message>
    <message>
        <source>Better for now</source>
        <translation>Сейчас лучше так</translation>
    </message>
    <message>
        <source>Write on paper: date, time, account name, exact words. Keep it outside home.</source>
        <translation>Пишите на бумаге: дата, время, имя аккаунта, точные слова. Храните вне дома.</translation>
    </message>
    <message>
        <source>Ask a person you trust, or a school counsellor, to keep it for you.</source>
        <translation>Попросите человека, которому доверяете, или школьного психолога хранить записи у себя.</translation>
    </message>
    <message>
        <source>Use a computer that the feared person never touches.</source>
        <translation>Возьмите компьютер, к которому этот человек никогда не подходит.</translation>
    </message>
    <message>
        <source>You can read everything here without a diary. Nothing is kept.</source>
        <translation>Читать здесь можно всё и без дневника. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Read without a diary</source>
        <translation>Читать без дневника</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>Make a diary here all the same</source>
        <translation>Всё равно завести дневник здесь</translation>
    </message>
    <message>
        <source>A diary is possible here, with care</source>
        <translation>Дневник здесь можно вести, но осторожно</translation>
    </message>
    <message>
        <source>It is encrypted. These habits keep it private:</source>
        <translation>Дневник зашифрован. Эти привычки берегут тайну:</translation>
    </message>
    <message>
        <source>This computer is a good place for a diary</source>
        <translation>Этот компьютер подходит для дневника</translation>
    </message>
    <message>
        <source>It is encrypted. Only your passphrase opens it.</source>
        <translation>Дневник зашифрован. Его открывает только ваша парольная фраза.</translation>
    </message>
    <message>
        <source>Press Ctrl+L whenever you get up. What you typed is kept.</source>
        <translation>Отходя от компьютера, нажимайте Ctrl+L. Написанное сохранится.</translation>
    </message>
    <message>
        <source>Choose a passphrase that nobody here could guess.</source>
        <translation>Выберите фразу, которую здесь никто не угадает.</translation>
    </message>
    <message>
        <source>Others can see that this program is installed, not what you write.</source>
        <translation>Другим видно, что программа установлена, но не видно, что вы пишете.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Выберите парольную фразу</translation>
    </message>
    <message>
        <source>Several words are easier to remember and harder to guess than one.</source>
        <translation>Несколько слов легче запомнить и труднее угадать, чем одно.</translation>
    </message>
    <message>
        <source>Notebook {number}</source>
        <translation>Тетрадь {number}</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>Название на этом компьютере</translation>
    </message>
    <message>
        <source>Others may see it. Do not use a child’s name.</source>
        <translation>Его могут увидеть другие. Не пишите имя ребёнка.</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Сделать лист восстановления</translation>
    </message>
    <message>
        <source>It opens the diary if you forget the passphrase. Keep it outside home.</source>
        <translation>Он откроет дневник, если вы забудете фразу. Храните его вне дома.</translation>
    </message>
    <message>
        <source>Without the passphrase and without a sheet nobody can open the diary. We cannot either.</source>
        <translation>Без фразы и без листа дневник не откроет никто. Мы тоже не сможем.</translation>
    </message>
    <message>
        <source>Create the diary</source>
        <translation>Создать дневник</translation>
    </message>
    <message>
        <source>Making the diary…</source>
        <translation>Создаём дневник…</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ваш лист восстановления</translation>
    </message>
    <message>
        <source>Print it or copy it by hand. It is shown only now.</source>
        <translation>Напечатайте или перепишите от руки. Он показывается только сейчас.</translation>
    </message>
</context>
<context>
    <name>ShareStep</name>
    <message>
        <source>What would you like to share?</source>
        <translation>Чем вы хотите поделиться?</translation>
    </message>
    <message>
        <source>Share only what you are ready to share.</source>
        <translation>Делитесь только тем, чем готовы.</translation>
    </message>
    <message>
        <source>Is it urgent?</source>
        <translation>Это срочно?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes, soon</source>
        <translation>Да, скоро</translation>
    </message>
    <message>
        <source>A child is in danger right now</source>
        <translation>Ребёнок в опасности прямо сейчас</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Насколько срочно</translation>
    </message>
    <message>
        <source>Call first. A report can take days, a call takes seconds.</source>
        <translation>Сначала позвоните. Отчёт может идти дни, звонок — секунды.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>Why is it urgent?</source>
        <translation>Почему это срочно?</translation>
    </message>
    <message>
        <source>One or two sentences. They stand on the first page.</source>
        <translation>Одно-два предложения. Они будут на первой странице.</translation>
    </message>
    <message>
        <source>From your entries</source>
        <translation>Из ваших записей</translation>
    </message>
    <message>
        <source>Account names and links</source>
        <translation>Имена аккаунтов и ссылки</translation>
    </message>
    <message numerus="yes">
        <source>This helps most. %n of them.</source>
        <translation>
            <numerusform>Это помогает больше всего. Всего: %n.</numerusform>
            <numerusform>Это помогает больше всего. Всего: %n.</numerusform>
            <numerusform>Это помогает больше всего. Всего: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Your account of it.</source>
        <translation>Ваш рассказ.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <source>What was written or said.</source>
        <translation>Что было написано или сказано.</translation>
    </message>
    <message>
        <source>How the child is</source>
        <translation>Как ребёнок</translation>
    </message>
    <message>
        <source>What you did and who was told</source>
        <translation>Что вы сделали и кому рассказали</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n files. The place where a photo was taken is left out.</source>
        <translation>
            <numerusform>%n файл. Место съёмки убирается.</numerusform>
            <numerusform>%n файла. Место съёмки убирается.</numerusform>
            <numerusform>%n файлов. Место съёмки убирается.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also files whose hidden data cannot be removed</source>
        <translation>И файлы, из которых нельзя убрать скрытые данные</translation>
    </message>
    <message>
        <source>For example PDF and video. They may name you or your place.</source>
        <translation>Например, PDF и видео. В них могут быть ваше имя или место.</translation>
    </message>
    <message>
        <source>Your own opinion</source>
        <translation>Ваше мнение</translation>
    </message>
    <message>
        <source>Marked as opinion.</source>
        <translation>Будет помечено как мнение.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>The name used in the diary</source>
        <translation>Имя из дневника</translation>
    </message>
    <message>
        <source>Otherwise the report says “child A”.</source>
        <translation>Иначе в отчёте будет «ребёнок А».</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Age of {name}</source>
        <translation>Возраст: {name}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>By its rules the ministry does not consider appeals without a name. Without one the report can still help to find an account.</source>
        <translation>По своим правилам министерство не рассматривает обращения без имени. Но и такой отчёт может помочь найти аккаунт.</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Мать или отец</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>School counsellor</source>
        <translation>Школьный психолог</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Other professional</source>
        <translation>Другой специалист</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Кто вы ребёнку</translation>
    </message>
    <message>
        <source>Give my name and how to reach me</source>
        <translation>Указать моё имя и как со мной связаться</translation>
    </message>
    <message>
        <source>If not, nobody can call you back.</source>
        <translation>Иначе вам не смогут перезвонить.</translation>
    </message>
    <message>
        <source>Name, surname, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Region (viloyat)</source>
        <translation>Область (вилоят)</translation>
    </message>
    <message>
        <source>District (tuman)</source>
        <translation>Район (туман)</translation>
    </message>
    <message>
        <source>Mahalla</source>
        <translation>Махалля</translation>
    </message>
    <message>
        <source>When is it safe to call you?</source>
        <translation>Когда вам безопасно звонить?</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Сначала спросить меня</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>May they pass it to the police?</source>
        <translation>Можно ли передать это в милицию?</translation>
    </message>
    <message>
        <source>Please say in a few words why it is urgent.</source>
        <translation>Напишите в двух словах, почему это срочно.</translation>
    </message>
    <message>
        <source>This is too long for the first page. Please say it in a few sentences.</source>
        <translation>Для первой страницы это слишком длинно. Скажите, пожалуйста, в нескольких предложениях.</translation>
    </message>
</context>
<context>
    <name>StatusPart</name>
    <message>
        <source>Where are you with it?</source>
        <translation>Как сейчас обстоят дела?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Шаг {number} из {total}: {name}</translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>In your own words. Short is fine. Do not describe private pictures.</source>
        <translation>Своими словами. Можно коротко. Не описывайте интимные снимки.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <source>What was written or said. Copy it letter by letter, mistakes too.</source>
        <translation>Что написано или сказано. Перепишите буква в букву, с ошибками.</translation>
    </message>
    <message>
        <source>What I think</source>
        <translation>Что я думаю</translation>
    </message>
    <message>
        <source>Your opinion. It stays apart from the facts and is marked as yours.</source>
        <translation>Ваше мнение. Оно стоит отдельно от фактов и помечено как ваше.</translation>
    </message>
    <message>
        <source>A short name for this entry</source>
        <translation>Короткое название записи</translation>
    </message>
    <message>
        <source>So that you find it again in your diary.</source>
        <translation>Чтобы потом найти её в дневнике.</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Who was told?</source>
        <translation>Кому рассказали?</translation>
    </message>
    <message>
        <source>Name, if you know it</source>
        <translation>Имя, если знаете</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Number they gave you</source>
        <translation>Номер, который вам дали</translation>
    </message>
    <message>
        <source>Person who was told</source>
        <translation>Кому рассказали</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n wrong tries to open the diary, the last on {when}.</source>
        <translation>
            <numerusform>%n неверная попытка открыть дневник: {when}.</numerusform>
            <numerusform>%n неверные попытки открыть дневник, последняя — {when}.</numerusform>
            <numerusform>%n неверных попыток открыть дневник, последняя — {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room on the disk. Your text is safe: make room and unlock again.</source>
        <translation>На диске нет места. Текст сохранён: освободите место и откройте дневник снова.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закрыть дневник</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Записи по времени</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Any child</source>
        <translation>Любой ребёнок</translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>Любой риск</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Show the entries about</source>
        <translation>Показать записи о ребёнке</translation>
    </message>
    <message>
        <source>Show the risk</source>
        <translation>Показать риск</translation>
    </message>
    <message>
        <source>Show the status</source>
        <translation>Показать состояние</translation>
    </message>
    <message>
        <source>Search in the diary</source>
        <translation>Поиск в дневнике</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Short is fine. You can add to it later.</source>
        <translation>Можно коротко. Дополнить можно потом.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Сделать первую запись</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Try fewer words, or show all entries.</source>
        <translation>Попробуйте меньше слов или покажите все записи.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Показать все записи</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>День неизвестен</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не закончено</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>ToldPart</name>
    <message>
        <source>Who knows about it already?</source>
        <translation>Кто уже знает об этом?</translation>
    </message>
    <message>
        <source>If they gave you a number, write it down. It saves time later.</source>
        <translation>Если вам дали номер, запишите его. Потом это сбережёт время.</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Кто знает</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Добавить человека</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>Family agreement</source>
        <translation>Семейная договорённость</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Дневник закрыт</translation>
    </message>
    <message>
        <source>Only your passphrase opens it. We never see it.</source>
        <translation>Его открывает только ваша парольная фраза. Мы её не видим.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Не помню парольную фразу</translation>
    </message>
    <message>
        <source>Set up another diary</source>
        <translation>Завести другой дневник</translation>
    </message>
    <message>
        <source>Diary that cannot be read</source>
        <translation>Дневник, который не читается</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>7 groups of 4 from your sheet. Without it nobody can open the diary.</source>
        <translation>7 групп по 4 знака с вашего листа. Без него дневник не откроет никто.</translation>
    </message>
    <message>
        <source>I know my passphrase</source>
        <translation>Я помню парольную фразу</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываем…</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Old text is kept, so you can show that nothing was quietly changed.</source>
        <translation>Старый текст хранится. Видно, что ничего не меняли тайком.</translation>
    </message>
    <message>
        <source>Read old versions</source>
        <translation>Прочитать старые версии</translation>
    </message>
    <message>
        <source>Version {number}: {when}</source>
        <translation>Версия {number}: {when}</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открываем</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Картинка без описания</translation>
    </message>
    <message>
        <source>If this picture moves, only its first frame is shown.</source>
        <translation>Если картинка движется, показан только первый кадр.</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>Текст файла</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. The whole file is kept.</source>
        <translation>Здесь показано только начало. Файл хранится целиком.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this chat are kept here.</source>
        <translation>
            <numerusform>Здесь хранится %n строка этого чата.</numerusform>
            <numerusform>Здесь хранятся %n строки этого чата.</numerusform>
            <numerusform>Здесь хранится %n строк этого чата.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not open this kind of file</source>
        <translation>Такие файлы программа не открывает</translation>
    </message>
    <message>
        <source>It is kept unchanged in your diary and can go into a report.</source>
        <translation>Он хранится в дневнике без изменений и может войти в отчёт.</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>When?</source>
        <translation>Когда?</translation>
    </message>
    <message>
        <source>A rough time helps too. Say how sure you are.</source>
        <translation>Примерное время тоже помогает. Укажите, насколько вы уверены.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>I found out at another time</source>
        <translation>Стало известно в другое время</translation>
    </message>
    <message>
        <source>When did you find out?</source>
        <translation>Когда вы об этом узнали?</translation>
    </message>
    <message>
        <source>How do you know about it?</source>
        <translation>Откуда вы это знаете?</translation>
    </message>
    <message>
        <source>Written: {when}</source>
        <translation>Написано: {when}</translation>
    </message>
    <message>
        <source>The time of writing is kept by itself.</source>
        <translation>Время записи сохраняется само.</translation>
    </message>
</context>
<context>
    <name>WherePart</name>
    <message>
        <source>Where and who?</source>
        <translation>Где и кто?</translation>
    </message>
    <message>
        <source>Account names help the most. Real names are not needed.</source>
        <translation>Имена аккаунтов помогают больше всего. Настоящие имена не нужны.</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Где и кто</translation>
    </message>
    <message>
        <source>App, game or place</source>
        <translation>Приложение, игра или место</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Добавить ссылку</translation>
    </message>
    <message>
        <source>Add where it is</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>Where a picture or message can be found, instead of a copy of it</source>
        <translation>Где можно найти снимок или сообщение, вместо его копии</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Keeping an eye on it</source>
        <translation>Присматриваем</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>We are worried about it</source>
        <translation>Мы беспокоимся</translation>
    </message>
    <message>
        <source>It happened to the child</source>
        <translation>Это случилось с ребёнком</translation>
    </message>
    <message>
        <source>The child saw it</source>
        <translation>Ребёнок это видел</translation>
    </message>
    <message>
        <source>The child did it</source>
        <translation>Ребёнок это сделал</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>The child told me</source>
        <translation>Ребёнок рассказал мне</translation>
    </message>
    <message>
        <source>I saw it on a device</source>
        <translation>Видно на устройстве</translation>
    </message>
    <message>
        <source>Another person told me</source>
        <translation>Рассказал другой человек</translation>
    </message>
    <message>
        <source>exactly then</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>about that time</source>
        <translation>примерно</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>только день</translation>
    </message>
    <message>
        <source>that week</source>
        <translation>только неделя</translation>
    </message>
    <message>
        <source>that month</source>
        <translation>только месяц</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>неточно</translation>
    </message>
    <message>
        <source>Person who did this</source>
        <translation>Тот, кто это сделал</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Somebody who saw it</source>
        <translation>Тот, кто это видел</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Милиция</translation>
    </message>
    <message>
        <source>National centre</source>
        <translation>Национальный центр</translation>
    </message>
    <message>
        <source>The app or site</source>
        <translation>Приложение или сайт</translation>
    </message>
    <message>
        <source>Doctor or psychologist</source>
        <translation>Врач или психолог</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Время неизвестно</translation>
    </message>
    <message>
        <source>{when}, {sure}</source>
        <translation>{when}, {sure}</translation>
    </message>
</context>
</TS>
