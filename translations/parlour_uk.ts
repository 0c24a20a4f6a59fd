<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>Про Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>AboutProgram</name>
    <message>
        <source>Parlour %1</source>
        <translation>Parlour %1</translation>
    </message>
    <message>
        <source>Group chats on XMPP, for those who talk in them and those who run them.</source>
        <translation>Групові чати в XMPP — для тих, хто в них спілкується, і тих, хто ними керує.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Вільна програма за ліцензією GNU General Public License версії 3 або новішої. Без жодних гарантій.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Основа: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Копіювати версії</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>У кімнаті %n людина</numerusform>
            <numerusform>У кімнаті %n людини</numerusform>
            <numerusform>У кімнаті %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Ваш зареєстрований тут псевдонім: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>Розмови публікуються тут: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Вхід виконано, але з’єднання немає.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Ваш обліковий запис вимкнено.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>На вашому сервері більше немає ваших закладок. Кімнати залишаються тут.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Записати знову</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
</context>
<context>
    <name>AccountFooter</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Choose what others see</source>
        <translation>Виберіть, що бачать інші</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Використовувати цей обліковий запис</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n обліковий запис під’єднується знову.</numerusform>
            <numerusform>%n облікові записи під’єднуються знову.</numerusform>
            <numerusform>%n облікових записів під’єднуються знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Приховати</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Вилучити обліковий запис</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Видалити на сервері…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Створити обліковий запис</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Зображення…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Це можуть прочитати всі в кімнаті.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Додавання контакту</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>Вона виглядає так: %1. Посилання теж підійде.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Ім’я (необов’язково)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Як ви називаєте цю людину. Бачите це лише ви, на всіх своїх пристроях.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Людину запитають, чи можна вам бачити, коли вона в мережі. Якщо вона погодиться й попросить вас про те саме, вона бачитиме це й у вас.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Можна запитати:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>Одна або кілька, через пробіл або з нового рядка. Назва сервера банить усіх, хто на ньому.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Одна або кілька, через пробіл або з нового рядка.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>name@server.example або server.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Зарезервований псевдонім (необов’язково)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Ніхто інший не зможе використовувати його тут, якщо кімната вміє резервувати псевдоніми.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Зарезервований псевдонім</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Забанити</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Розбанити й запросити</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>Так уже і є.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Це можуть лише власники.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Зробити власником…</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Зробити адміністратором…</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Зробити учасником…</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Забанити…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Розбанити…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Прибрати…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Розбанити й запросити…</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>Нікого з них не забанено.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Повторити все</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>ви</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>увесь сервер</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Запит до кімнати…</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>У цьому списку немає нічого, що відповідає цим словам.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>У цьому списку нікого немає.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>У цьому списку: %n</numerusform>
            <numerusform>У цьому списку: %n</numerusform>
            <numerusform>У цьому списку: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Скасувати вибір</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Розбанити й запросити…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Розбанити…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Прибрати…</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>Знайти в цьому списку</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Додати…</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>Перейти: %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>Прикріпити файл</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикріпити файли</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Надіслати оригінал</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Зупинити надсилання</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Прибрати файл %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Прикріплені файли</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Продовжувати роботу після закриття вікна</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Запускати разом із сеансом</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>Ваш сервер не пропускає нічого звідти до вас і нічого від вас туди. Нікому про це не повідомляється. У кімнатах ви й далі зустрічаєтеся.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Заблокувати всіх на %1</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Повідомити операторів вашого сервера</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>Нічого не повідомляти</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Повідомити про спам</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Повідомити про зловживання</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Що сталося (необов’язково)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Заблоковано обліковим записом %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Нікого</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Заблоковані адреси</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Розблокувати</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>Огляд кімнат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Пошукова служба</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Жоден сервер не знає кімнат усіх інших, а пошукова служба знає. Ваш запит надсилається їй, і вона бачить вашу адресу. Службу не задано.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Використовувати цю службу</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Слова для пошуку</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>Ваш запит надсилається службі %1, яка бачить вашу адресу.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>Відібрати кімнати</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>Знайдені кімнати</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>Немає кімнат, що відповідають цим словам.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>з них показано: %n</numerusform>
            <numerusform>з них показано: %n</numerusform>
            <numerusform>з них показано: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>На сервері</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>На всіх серверах</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>conference.example.org</source>
        <translation>conference.example.org</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Показати кімнати</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>Виберіть кімнату, щоб дізнатися про неї більше.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>Додати до мого списку</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Лише для учасників</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>Виконується</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>Сервер надав не той сертифікат, що раніше</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Цей сервер не зміг підтвердити свою справжність</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очікувалося</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Надано</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким видано</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Чинний</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Відбиток (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Показати сертифікат</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Довіряти цьому сертифікату</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>Попросіть тих, хто керує кімнатою, впустити вас.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Дайте відповідь у браузері або попросіть тих, хто керує кімнатою, впустити вас.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Для цього є і сторінка на %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Відкрити сторінку</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Відкрити сторінку на %1</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Огляд кімнат</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>Кімнати</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>Слова або шаблон</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Порожньо: усе, що написано цим автором</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Вид запиту</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Усі ці слова</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Шаблон з * і ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>У якій частині</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Текст, псевдонім або адреса</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Будь-хто</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>За який час</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>За останню годину</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>За останні 24 години</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>За останні 7 днів</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Усе на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>У кімнаті %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>В усіх кімнатах, де ви модератор</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Вилучення повідомлень</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Її можуть прочитати всі в кімнаті.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Шукати знову</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Усі (%n)</numerusform>
            <numerusform>Усі (%n)</numerusform>
            <numerusform>Усі (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Вибрати всі</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Вилучити для всіх</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Забанити авторів</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Приховати тут те, що кімната не може вилучити</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Цю кімнату ще не збережено. Якщо закрити зараз, її буде видалено з усім вмістом.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>Не збережено %n зміну. Якщо закрити зараз, її буде втрачено.</numerusform>
            <numerusform>Не збережено %n зміни. Якщо закрити зараз, їх буде втрачено.</numerusform>
            <numerusform>Не збережено %n змін. Якщо закрити зараз, їх буде втрачено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продовжити редагування</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Видалити кімнату</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Не зберігати</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Приєднатися до кімнати</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Нова кімната</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Огляд кімнат</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Пошук повідомлень</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Позначити все прочитаним</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Текст статусу…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Про Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Ви тут відвідувач. У цій кімнаті можуть писати лише ті, хто має право голосу.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Повідомлення в кімнату %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Попросити слова</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>Запит налаштувань кімнати…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n поле потрібно перевірити</numerusform>
            <numerusform>%n поля потрібно перевірити</numerusform>
            <numerusform>%n полів потрібно перевірити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Немає налаштувань, що відповідають цим словам.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Знищити кімнату…</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>Налаштування нової кімнати</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Налаштування кімнати</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Пошук налаштувань</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Лише змінені</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Це нова кімната. Збережіть її налаштування, перш ніж запрошувати інших.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Ви більше не власник цієї кімнати. Її налаштування можна переглядати, але не змінювати.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Ці налаштування змінив хтось інший.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Завантажити знову</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n налаштування змінив і хтось інший. Виберіть, що залишити.</numerusform>
            <numerusform>%n налаштування змінив і хтось інший. Виберіть, що залишити.</numerusform>
            <numerusform>%n налаштувань змінив і хтось інший. Виберіть, що залишити.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти до розділу %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чуже</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моє</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Залишити чуже</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Залишити моє</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Групи контакту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Групи контакту %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>Кілька груп розділяють комами; назву з комою беруть у прямі лапки (&quot;). Їх показують і інші ваші пристрої. Більше їх не бачить ніхто.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Групи…</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Поділитися…</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Вилучити з контактів…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Заблокувати…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Про цю людину…</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Відкрити чат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Пошук контактів</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Ім’я або будь-яка адреса</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Контакту з таким іменем немає.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Контактів поки немає.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написати на адресу %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Додати контакт…</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Перейти до дати</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Введіть у такому вигляді: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>На цьому комп’ютері немає нічого за цей день і пізніше.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>Відхилити запрошення до кімнати %1?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Причина (необов’язково)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>Кімната повідомить її тому, хто вас запрошує.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete account on the server</source>
        <translation>Видалення облікового запису на сервері</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Видалити обліковий запис</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>Сервер видалить обліковий запис разом із його контактами, закладками та збереженими повідомленнями. Скасувати це не можна, а згодом адресу може отримати хтось інший. Сказане вами в кімнатах залишиться там.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Для підтвердження введіть адресу</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Видалити також його повідомлення та список його кімнат на цьому комп’ютері</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Вони залишаться на цьому комп’ютері й з’являться знову, якщо додати обліковий запис із цією адресою.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Видалити історію кімнати %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Усе сказане в цій кімнаті видаляється з цього комп’ютера. Скасувати це не можна. Сервер кімнати може мати власну копію.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>Історію видалено.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Видалити історію з диска поки не вдалося. Це станеться, щойно диск знову запрацює.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>Видалити історію розмови з користувачем %1?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Усе, що ви приватно сказали одне одному в цій кімнаті, видаляється з цього комп’ютера. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Усе, що ви сказали одне одному, видаляється з цього комп’ютера. Скасувати це не можна. Ваш сервер може мати власну копію.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>Знищити кімнату %1?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Знищити</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>Кімната закриється для всіх — разом із налаштуваннями та списками учасників, адміністраторів і власників. Скасувати це не можна.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>У кімнаті ще %n людина. Усіх буде вилучено; вони дізнаються про причину й нову кімнату, якщо ви їх укажете.</numerusform>
            <numerusform>У кімнаті ще %n людини. Усіх буде вилучено; вони дізнаються про причину й нову кімнату, якщо ви їх укажете.</numerusform>
            <numerusform>У кімнаті ще %n людей. Усіх буде вилучено; вони дізнаються про причину й нову кімнату, якщо ви їх укажете.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Нова кімната замість цієї (необов’язково)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Це %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Нова кімната</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>room@chat.server.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Пароль нової кімнати (необов’язково)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Його дізнаються всі, хто зараз у кімнаті, щоб перейти слідом.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Пароль нової кімнати</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Для підтвердження введіть %1</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Назва кімнати</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Додати до контактів…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Заблокувати…</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>Ви не в мережі. Написане чекає й буде надіслане, коли ви знову будете в мережі.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 не входить до ваших контактів і не бачить, чи ви в мережі.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Пошук у цій розмові</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Перейти до дати</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Закрити цю розмову</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Про цю людину</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити непрочитаним</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Закрити цю розмову</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Сказане в ній залишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Видалити історію…</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Тут ще нічого не сказано. Повідомлення для %1 ідуть через обидва ваші сервери, і ті могли б їх прочитати.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Повідомлення для %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Чернетка: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>не в контактах</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>DraftSubjectBar</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Emoji</source>
        <translation>Емодзі</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji</source>
        <translation>Емодзі</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Емодзі</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Пошук емодзі</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Немає емодзі з такою назвою.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Кімнат поки немає</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Нова кімната</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Приєднатися до кімнати</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Знайдіть кімнату, приєднайтеся до тієї, адресу якої знаєте, або відкрийте власну.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Огляд кімнат…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Експорт: %1</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Усе сказане в цій кімнаті, наскільки воно є на цьому комп’ютері, записується у файл: як текст, як вебсторінка або як JSON для інших програм. Прочитати це зможе кожен, хто має файл.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Експорт повідомлень</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Вебсторінка (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Усе, що ви приватно сказали одне одному в цій кімнаті, наскільки воно є на цьому комп’ютері, записується у файл: як текст, як вебсторінка або як JSON для інших програм. Прочитати це зможе кожен, хто має файл.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Усе, що ви сказали одне одному, наскільки воно є на цьому комп’ютері, записується у файл: як текст, як вебсторінка або як JSON для інших програм. Прочитати це зможе кожен, хто має файл.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Завантажити з %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Зберегти як…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Не вдалося зберегти файл.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Перетягніть файли сюди, щоб прикріпити їх</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Збереження файлу</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Не вдалося зберегти файл.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Не вдається показати зображення.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>Груповий чат для тих, хто живе в кімнатах і керує ними.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Ще немає облікового запису?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Створити обліковий запис</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Форма цієї кімнати завелика, щоб її показати.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>Завантажити повідомлення, яких бракує</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Набуде чинності під час наступного запуску Parlour.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>Група кімнати %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>Кімнати однієї групи стоять разом під її назвою. Якщо група не потрібна, залиште поле порожнім. Це бачите лише ви, на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Запрошення</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n запрошення від незнайомих людей.</numerusform>
            <numerusform>%n запрошення від незнайомих людей.</numerusform>
            <numerusform>%n запрошень від незнайомих людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Показати запрошення</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Спершу переглянути</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ігнорувати</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Запросити людей до кімнати %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Запросити</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Одна або кілька, через пробіл або з нового рядка.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Причина (необов’язково)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Додати пароль кімнати</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>Запрошені увійдуть без запиту пароля. Його зможуть прочитати сервери, через які йде запрошення.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>У запрошених спитають пароль, і дізнатися його потрібно від вас іншим шляхом. Вони бачать вашу адресу.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Запрошені</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Розбанити й запросити</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Запросити напряму</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Приєднатися до кімнати</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Введіть адресу кімнати.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Огляд кімнат…</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>Повідомлення кімнати %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Зберігати повідомлення</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Залишити як було</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Видалити давніші повідомлення</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Вгору, Alt+Вниз</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Приєднатися до кімнати</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Нова кімната</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Надіслати повідомлення, відкрити рядок, натиснути кнопку</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Новий рядок у повідомленні</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the room settings</source>
        <translation>Зберегти налаштування кімнати</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Повернутися на крок назад</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, стрілки</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Перехід між елементами та всередині списків</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Копіювати вибране повідомлення</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Меню, Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>Дії з вибраним повідомленням</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+Вгору, Вниз</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>Перемістити кімнату в списку</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Попередня й наступна кімната або приватна розмова</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Огляд кімнат</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>Пробіл, Ctrl+A, Delete</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>У списках кімнати: вибрати, вибрати всі, прибрати</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>Пошук у цій розмові; у налаштуваннях і списках: знайти налаштування, людину або адресу</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Пошук в усіх повідомленнях</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>Доповнити розпочате ім’я, потім узяти наступне</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Емодзі; у повідомленні також :ім’я:</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Shift+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Позначити все прочитаним</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Перейти до кімнати, людини або команди за назвою</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Shift+Page Up</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Перейти до першого непрочитаного повідомлення</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Змінити своє останнє повідомлення, поки нічого не набрано</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Відповісти на вибране повідомлення</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Усі повідомлення</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Лише згадки</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодних</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Вимкнути на годину</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Вимкнути до 8 ранку завтра</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Знову ввімкнути</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>Відкрити це посилання?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>Воно веде на %1 — це може бути не те, чим здається.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Захищена паролем</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>Це повідомлення має продовження, але воно задовге, щоб Parlour зберігав його цілком.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати більше</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>По одній адресі в рядку</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Parlour</source>
        <translation>%1 — Parlour</translation>
    </message>
    <message>
        <source>Parlour</source>
        <translation>Parlour</translation>
    </message>
    <message>
        <source>Opening your conversations...</source>
        <translation>Відкриваються ваші розмови…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти з облікового запису</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Кімнати вручну</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Кімнати за назвою</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Кімнати за активністю</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Про Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Пошук повідомлень…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Позначити все прочитаним</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Контакти…</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Показати зображення</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Не вдалося завантажити зображення.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>Із зображенням з %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Із зображенням, яке Parlour не завантажує</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Показати зображення з %1</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Текст повідомлення</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Відреагувати</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Меню повідомлення</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>Копіювати з іменем і часом</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Виділити текст</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>Копіювати перше посилання</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Перейти до початкового повідомлення</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Позначити непрочитаним звідси</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, до вашого входу</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>Не доставлено. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>Очікування кімнати</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Її можуть прочитати всі в кімнаті.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>Створити обліковий запис</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <source>It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.</source>
        <translation>Він зберігає ваш обліковий запис і ваші повідомлення. Виберіть сервер, власникам якого довіряєте, або вставте посилання із запрошення.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>З’єднуватися з</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Для цього є і сторінка на %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>Сторінка розташована на %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Відкрити сторінку</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Відкрити сторінку на %1</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Інший сервер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Створення облікового запису</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Нова кімната</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Назва (необов’язково)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Назва кімнати</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Запропонувати адресу, яку ніхто не вгадає</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Пароль кімнати</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Пароль кімнати (необов’язково)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Повідомте його всім, кому можна увійти.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Щоб увійти, потрібно його знати. Для відкритої кімнати залиште порожнім.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Опис (необов’язково)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 — псевдонім, який ви зареєстрували в цій кімнаті.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Змінити свій псевдонім у цій кімнаті</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Змінити псевдонім</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Слова, які вважаються згадкою</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>Крім вашого псевдоніма, в усіх кімнатах. Розділяйте їх комами.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>Не турбувати: поки не показувати сповіщень</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>І при статусі «Не турбувати» теж</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Показувати імена й текст у сповіщеннях</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Звуковий сигнал</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>У меню кімнати в списку вибирають, коли повідомляти вас про нове в ній; там же сповіщення можна на деякий час вимкнути.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Пароль кімнати</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Запам’ятати пароль</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>Не запам’ятовувати</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>До завершення Parlour</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>У системному сховищі паролів</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>У моїй закладці (її може прочитати ваш сервер)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Зміна пароля</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Ваш пароль змінено.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новий пароль ще раз</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Увімкнено Caps Lock.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Приховати пароль</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показати пароль</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Пароль — це один рядок. У вставленому тексті їх кілька, тому нічого не взято.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n кімната потребує пароля.</numerusform>
            <numerusform>%n кімнати потребують пароля.</numerusform>
            <numerusform>%n кімнат потребують пароля.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Показати наступну</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Знайти людину</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Тут немає нікого з таким іменем.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Зображення цієї людини</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>У цій кімнаті</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Шукати сказане тут цією людиною</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>В інших ваших кімнатах</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Прочитати її можете лише ви.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>Вона залишається на цьому комп’ютері й нікуди не надсилається.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Тут нотатка неможлива: ця кімната не дає змоги відрізняти людей одне від одного.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Змінити псевдонім…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Згадати</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Зараз ви не можете писати в цій кімнаті.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Написати приватно</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Більше не ігнорувати</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ігнорувати</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Це ви.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Приховує повідомлення цієї людини.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>Кімната не показує її вам.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Вилучити повідомлення цієї людини…</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Написати напряму</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Поза кімнатою, на адресу.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Додати до контактів…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Про цю людину…</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Зображення цієї людини</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>ігнорується</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Ваше зображення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Вибір зображення</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Зображення (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Зображення змінюється…</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Його можуть бачити ваші контакти й усі у ваших кімнатах. Перед надсиланням воно зменшується, і в ньому не залишається нічого, крім пікселів.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Вибрати зображення…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Прибрати зображення</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>Призупинити %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Відтворити %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Місце в %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Зареєструвати псевдонім…</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>Це може бути кімната незнайомих людей. Її сервер дізнається вашу адресу, щойно Parlour запитає його про кімнату.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Переглянути кімнату %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>«Немає на місці», коли за комп’ютером нікого немає</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Через %L1 хвилин</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодних</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>З вашого сервера та від ваших контактів</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>Від усіх</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Повідомляти контакти, коли я набираю текст</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Зображення, звук і відео, які завантажуються без клацання</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Той, хто зберігає файл, дізнається, що ви його завантажуєте та звідки.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Повідомляти контакти, що саме прочитано</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Про це, як і про те, що повідомлення дійшло, дізнаються лише контакти, які бачать, коли ви в мережі; у кімнатах не дізнається ніхто. Вашим власним пристроям ваш сервер завжди повідомляє, що ви прочитали. Більше нічого з адрес у повідомленнях Parlour не завантажує, поки ви їх не відкриєте.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Почати нову розмову</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Ви ігноруєте користувача %1. Його повідомлення не показуються.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Більше не ігнорувати</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Закрити цю розмову</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>Сказане в ній ніде не зберігається.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>Нічого не зберігається: кімната не повідомляє, хто є хто.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Сказане в ній залишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Видалити історію…</translation>
    </message>
</context>
<context>
    <name>PrivateChatRow</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Чернетка: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Назад до кімнати</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Закрити цю розмову</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Приватне повідомлення користувачеві %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>Виконано: %L1 %</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>змінено, показати попередні версії</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Причина (необов’язково)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Зазначені раніше</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Зазначені раніше причини</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Забути цю причину</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>Відмовитися від реєстрації в кімнаті %1?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>Реєстрація в кімнаті %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Відмовитися від реєстрації</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зареєструватися</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Спробувати приєднатися</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Узяти інший псевдонім</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Відмовитися…</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Вилучення облікового запису</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Обліковий запис вилучається з цього комп’ютера. На сервері він залишається з усім вмістом.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>Видалити його паролі зі сховища — власний і паролі кімнат</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>Забути його список кімнат</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Вилучення з контактів</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Ніхто з вас більше не бачитиме, коли інший у мережі. Написане вами одне одному залишиться.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Перейменування контакту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Ім’я контакту %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Його показують і інші ваші пристрої. Більше його не бачить ніхто. Якщо залишити порожнім, буде показано першу частину адреси.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Перейменувати кімнату %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Назва у вашому списку</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Її показують і інші ваші пристрої. Більше її не бачить ніхто. Залиште порожнім, щоб бачити власну назву кімнати.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Заблокувати…</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n людина хоче бачити, коли %1 у мережі.</numerusform>
            <numerusform>%n людини хочуть бачити, коли %1 у мережі.</numerusform>
            <numerusform>%n людей хочуть бачити, коли %1 у мережі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n людина хоче бачити, коли ви в мережі.</numerusform>
            <numerusform>%n людини хочуть бачити, коли ви в мережі.</numerusform>
            <numerusform>%n людей хочуть бачити, коли ви в мережі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Переглянути запити в контакти</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Запити в контакти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Ці люди хочуть бачити, коли %1 у мережі. Кого ви приймете, той стане контактом і отримає такий самий запит.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Ніхто не чекає на відповідь.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Ви не в мережі.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Відхилити всі</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Адреса кімнати</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Сама лише назва означає кімнату на %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Це %1.</translation>
    </message>
    <message>
        <source>room@%1</source>
        <translation>room@%1</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>room@chat.server.example</translation>
    </message>
</context>
<context>
    <name>RoomAvatarSetting</name>
    <message>
        <source>Choose a picture</source>
        <translation>Вибір зображення</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Зображення (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Цей сервер не зберігає зображень кімнат.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Зображення змінюється…</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Його можуть бачити всі, зокрема ззовні. Спершу воно зменшується.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Змінити зображення…</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Вибрати зображення…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Прибрати зображення</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>Відновлення з’єднання…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Приєднання…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>Обліковий запис цієї кімнати вимкнено.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Надати слово</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Відмовити</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Зробити учасником</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Відмовити в участі</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Налаштування кімнати</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Власники</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Адміністратори</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Забанені</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Приховати список людей</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Показати список людей</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Налаштування кімнати</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Запросити людей</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>Закрита група</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>Увійти можуть лише ті, кого ви запросите. Усі бачать, хто інші.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Відкрита кімната</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Будь-хто може знайти її та увійти. Адреси приховано.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Кімната з паролем</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Увійти може кожен, хто знає пароль.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Швидка кімната</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Готова відразу, з налаштуваннями самого сервера.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Власний варіант</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Ви самі проходите налаштування.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Відкріпити</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закріпити вгорі</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Група…</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Зареєструвати псевдонім…</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Зберігання повідомлень…</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Видалити історію…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити непрочитаним</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Поділитися…</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>Тема…</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Запросити людей…</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Налаштування кімнати…</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Вийти з кімнати</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Знищити кімнату…</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Це можуть лише власники.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Зареєструвати псевдонім…</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Перейти до дати…</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Приходи й виходи</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Показувати, поки людей мало</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Показувати завжди</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Не показувати</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Вилучити повідомлення…</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Це можуть лише модератори.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Поділитися…</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Зображення кімнати</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Чернетка: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Виберіть кімнату або людину ліворуч.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Пошук повідомлень</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Слова або &quot;кілька слів&quot; поспіль</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Де шукати</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>В усіх розмовах</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Лише в розмові %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Показати давніші повідомлення</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Пошук у цій кімнаті</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1, із сервера</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Прибрати пароль</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Визначається за адресою</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>5222</source>
        <translation>5222</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>The server calls this: %1</source>
        <translation>На сервері це називається так: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Скасувати: %1</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>Переглянути налаштування</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Запросити людей…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Видалити кімнату</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>Узяти налаштування сервера</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Поділитися</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Кожен, хто відкриє посилання, зможе написати на цю адресу й додати її до контактів.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Кожен, хто відкриє посилання, зможе попросити впустити його. Пароля кімнати в ньому немає.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>Що інші бачать поруч із вашим статусом</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Текст статусу</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>Повернуся о третій</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Немає на місці</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Додати пояснення</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>«Немає на місці» через 5 хвилин</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>«Немає на місці» через 10 хвилин</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>«Немає на місці» через 30 хвилин</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Не змінювати статус автоматично</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Поки без сповіщень</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Показати окремо</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Приховати</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>Ваші повідомлення займають %1 на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>Кімната може мати власне налаштування: воно в меню кімнати у списку. Там же можна експортувати або видалити сказане в ній.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Зберігати повідомлення облікового запису %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Як указано вище</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Зберігати незашифрованим…</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Змінити тему</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>Тему не задано.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Її бачать усі над розмовою. Щоб прибрати тему, залиште поле порожнім.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Куди перейти</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Частина імені або команди</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Збіги</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>Шукати в повідомленнях</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n нове повідомлення</numerusform>
            <numerusform>%n нові повідомлення</numerusform>
            <numerusform>%n нових повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>До найновіших</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Тут ще нічого не сказано.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Перше непрочитане повідомлення</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>Зберігати пароль незашифрованим?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Зберігати незашифрованим на цьому комп’ютері</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Він буде у файлі, який може читати лише ваш обліковий запис у системі. Той, хто може запустити цей комп’ютер з іншого диска, прочитати його резервні копії або запускати програми від вашого імені, зможе прочитати пароль.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Версії повідомлення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Parlour</source>
        <translation>Parlour</translation>
    </message>
</context>
<context>
    <name>WhatIsNew</name>
    <message>
        <source>What is new</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Введіть адресу кімнати.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Це не адреса кімнати. Вона має такий вигляд: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>Сервер не видаляє облікових записів на запит програми. Зверніться до тих, хто ним керує.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>Сервер вимагає додаткового підтвердження. Видаліть обліковий запис на його сайті або зверніться до тих, хто ним керує.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>Сервер перевантажений. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>Сервер не видалив обліковий запис.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>Це не адреса цього облікового запису.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Немає з’єднання. Спробуйте, коли воно з’явиться.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>Сервер не відповів. Чи залишився обліковий запис, стане видно, коли Parlour знову до нього увійде.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n обліковий запис</numerusform>
            <numerusform>%n облікові записи</numerusform>
            <numerusform>%n облікових записів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 з %2 у мережі</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Не вдалося записати пароль на диск.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>Для цього облікового запису пароль не збережено. Введіть його, щоб увійти.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>Не вдалося прочитати збережений пароль: сховище паролів заблоковано. Введіть пароль, щоб увійти.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>Не вдалося прочитати збережений пароль: сховище паролів відмовило. Введіть пароль, щоб увійти.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>Не вдалося прочитати збережений пароль: тут немає служби зберігання паролів. Введіть пароль, щоб увійти.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>Сховище паролів заблоковано. Ваш пароль зберігається лише до кінця цього сеансу.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>Сховище паролів відмовило. Ваш пароль зберігається лише до кінця цього сеансу.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Тут немає служби зберігання паролів. Ваш пароль зберігається лише до кінця цього сеансу.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>Паролі облікового запису %1 досі у сховищі паролів: воно заблоковане.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>Паролі облікового запису %1 досі у сховищі паролів: воно відмовилося їх видалити.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>Якщо паролі облікового запису %1 є у сховищі паролів, вони там і залишилися: воно не відповідає.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Ви зараз не в кімнаті.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>Вам не можна писати в цій кімнаті.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>Кімната не дала цьому повідомленню позначки, за якою його знають інші.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>Кімната не може підтвердити іншим, що повідомлення написали ви.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Ця кімната цього не підтримує.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>У цій кімнаті це вимкнено.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Видалити для всіх…</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Видалити це повідомлення?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Його більше не побачать ті, чия програма це підтримує. Можливо, хтось його вже прочитав.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Видалити для всіх</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Вилучити повідомлення…</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>Вилучити це повідомлення користувача %1?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>Кімната вилучає його для всіх і повідомляє, хто це зробив і чому.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Вилучити повідомлення</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Відреагувати…</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Ця кімната не дозволяє реакції %1.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Вилучити багато повідомлень…</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Показати це повідомлення</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>Показати попередні версії…</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Ви не в мережі.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>Програма іншої сторони не дала цьому повідомленню позначки.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>Співрозмовник зараз недоступний.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>виконується</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>виконується: %n</numerusform>
            <numerusform>виконується: %n</numerusform>
            <numerusform>виконується: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>готово: %n</numerusform>
            <numerusform>готово: %n</numerusform>
            <numerusform>готово: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>не вдалося: %n</numerusform>
            <numerusform>не вдалося: %n</numerusform>
            <numerusform>не вдалося: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>Не вдалося отримати список.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>Не можна забанити себе.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>У кімнаті має залишатися принаймні один власник. Спершу зробіть власником когось іншого.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>Ви самі перестанете бути власником. Повернути це собі ви не зможете.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>Це стосується вас. Скасувати це ви не зможете.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 — це не адреса.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 — це ви.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 — не адреса людини. Вона має такий вигляд: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 — не адреса людини і не назва сервера.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Введіть принаймні одну адресу.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Псевдонім можна зарезервувати лише для однієї людини.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>Кімната не резервує псевдонімів: %1 може взяти будь-хто.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>Кімната показує цей список лише власникам.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>Кімната показує цей список лише власникам та адміністраторам.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Бан</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Прибрано зі списку</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Бан знято, запрошення надіслано</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Бан знято</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>У кімнаті має залишатися принаймні один власник.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>Цього зробити не можна: ранг цієї людини не нижчий за ваш.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>Вам не можна змінювати цей список.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>Кімната не приймає адресу %1.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>Кімната не знає цієї адреси.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n адресу</numerusform>
            <numerusform>%n адреси</numerusform>
            <numerusform>%n адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Зробити %1 власником?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>Зробити %1 власниками?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Зробити %1 адміністратором?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>Зробити %1 адміністраторами?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Зробити %1 учасником?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>Зробити %1 учасниками?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Забанити %1?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Розбанити %1?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>Прибрати %1 зі списку власників?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>Прибрати %1 зі списку адміністраторів?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>Прибрати %1 зі списку учасників?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>Більше не можна буде змінювати налаштування, призначати власників і знищити кімнату.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Більше не можна буде банити людей і додавати учасників.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>З кімнати лише для учасників доведеться вийти, і знову вона не впустить.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>Знову можна буде увійти, якщо кімната впускає.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Можна буде все, що можна вам: змінювати налаштування, прибрати вас і знищити кімнату.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Тут це завжди права модератора; можна буде банити людей і додавати учасників.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Можна буде увійти, навіть якщо кімната лише для учасників.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>З кімнати доведеться вийти, і повернутися не можна, поки бан не знято.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Зробити власником</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Зробити адміністратором</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Зробити учасником</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Забанити</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Розбанити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 і ще %n.</numerusform>
            <numerusform>%1 і ще %n.</numerusform>
            <numerusform>%1 і ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 зараз власник і перестане ним бути.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 зараз адміністратор і перестане ним бути.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 зараз учасник і перестане ним бути.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>%1: зараз діє бан. Його буде знято.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>готується</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>Файли до %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Ваш сервер не приймає файлів.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Файлу вже немає, або його не вдається прочитати.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>Parlour завершився раніше, ніж файл було надіслано.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Ваш сервер не повідомляє, чи приймає він файли.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Забагато файлів одразу: останні не було додано.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>Parlour запускається разом із сеансом, щоб повідомляти вас про нове.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Усі на %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Ви не в мережі.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Ваш сервер не вміє нікого блокувати.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Це не адреса.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Це ви.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>Це ваш власний сервер.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Цю адресу вже заблоковано.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>Не вдалося заблокувати: %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>Не вдалося розблокувати: %1. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Ви вийшли з кімнати на іншому пристрої.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Ваш сервер не зберіг закладку кімнати %1. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>На цьому сервері ваші закладки могли б прочитати інші. Пароль запам’ятовано до завершення Parlour.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Ваш сервер не зберігає закладок. Пароль запам’ятовано до завершення Parlour.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Ваш сервер не зберігає закладки приховано від інших. Ваші кімнати запам’ятовано лише на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Ваш сервер не зберігає закладок. Ваші кімнати запам’ятовано лише на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>Сервер надав не той сертифікат, якому ви довіряєте. Можливо, хтось підслуховує.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Сертифікат належить іншому серверу.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Строк дії сертифіката минув.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Сертифікат ще не чинний.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>Сервер сам підписав свій сертифікат; ніхто за нього не ручається.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Сертифікат відкликано.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Жоден центр сертифікації, відомий цьому комп’ютеру, не ручається за цей сертифікат.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>з %1 до %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>Ваша реакція не дійшла. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>Повідомлення не відкликано: інші все ще можуть його прочитати. %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <translation>%1, непрочитаних: %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, закріплено</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, без сповіщень</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Приватно: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, чернетка</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, приватно в кімнаті %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n згадка</numerusform>
            <numerusform>%1, %n згадки</numerusform>
            <numerusform>%1, %n згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>не в контактах</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Ви: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>Без сповіщень до %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>Без сповіщень до %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Зупинено: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>Кімната %1 не може вилучати повідомлення: їх буде приховано на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>Кімната %1 не може вилучати повідомлення.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>Забанити %n людину</numerusform>
            <numerusform>Забанити %n людини</numerusform>
            <numerusform>Забанити %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>Вилучити %n повідомлення</numerusform>
            <numerusform>Вилучити %n повідомлення</numerusform>
            <numerusform>Вилучити %n повідомлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>Приховати %n повідомлення</numerusform>
            <numerusform>Приховати %n повідомлення</numerusform>
            <numerusform>Приховати %n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>забанити</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>забанити %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>виконується</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>бан</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>приховано тут</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>приховано тут. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>учасник</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>адміністратор</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>власник</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>Задовго: не більше ніж %n символ.</numerusform>
            <numerusform>Задовго: не більше ніж %n символи.</numerusform>
            <numerusform>Задовго: не більше ніж %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Тут вам так робити не можна.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>У кімнаті його більше немає.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Сервер зайнятий.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Ви більше не модератор у кімнаті %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>вилучено: %n</numerusform>
            <numerusform>вилучено: %n</numerusform>
            <numerusform>вилучено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>забанено: %n</numerusform>
            <numerusform>забанено: %n</numerusform>
            <numerusform>забанено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>приховано тут: %n</numerusform>
            <numerusform>приховано тут: %n</numerusform>
            <numerusform>приховано тут: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>не вдалося: %n</numerusform>
            <numerusform>не вдалося: %n</numerusform>
            <numerusform>не вдалося: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>залишилося: %n</numerusform>
            <numerusform>залишилося: %n</numerusform>
            <numerusform>залишилося: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>Кімната не може його вилучити.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>Не вдалося його приховати.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>забанити %n людину</numerusform>
            <numerusform>забанити %n людини</numerusform>
            <numerusform>забанити %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>Це не регулярний вираз: %1 (після символу %2).</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 у кімнаті %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 у кімнаті %2, %3</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupSearch</name>
    <message>
        <source>Looking...</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>Укажіть, чиї це повідомлення або що в них. Спершу буде показано, що вилучається.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>Кімната не повідомляє адресу користувача %1: в інших кімнатах його повідомлень не знайти.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>На цьому комп’ютері нічого не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>Найновіші повідомлення: %n. Коли їх буде вилучено, пошукайте знову.</numerusform>
            <numerusform>Найновіші повідомлення: %n. Коли їх буде вилучено, пошукайте знову.</numerusform>
            <numerusform>Найновіші повідомлення: %n. Коли їх буде вилучено, пошукайте знову.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>Знайдено %n повідомлення</numerusform>
            <numerusform>Знайдено %n повідомлення</numerusform>
            <numerusform>Знайдено %n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>Кімната не повідомляє, які повідомлення належать цій людині. Пошукайте за псевдонімом.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>Вираз заскладний для %n повідомлення: спростіть його.</numerusform>
            <numerusform>Вираз заскладний для %n повідомлень: спростіть його.</numerusform>
            <numerusform>Вираз заскладний для %n повідомлень: спростіть його.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Відповідь користувачеві %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Зміна повідомлення</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Без групи</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, контакт заблоковано</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>відповіді ще немає</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>не показує, коли в мережі</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Називає себе так: %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Тут бракує повідомлень.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Повідомлення, яких бракує, завантажуються.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>На сервері більше немає повідомлень за цей проміжок.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>Давніші повідомлення є на сервері.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Нові повідомлення</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>Записано %n повідомлення…</numerusform>
            <numerusform>Записано %n повідомлення…</numerusform>
            <numerusform>Записано %n повідомлень…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>На цьому комп’ютері немає повідомлень цієї розмови.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>Записано %n повідомлення.</numerusform>
            <numerusform>Записано %n повідомлення.</numerusform>
            <numerusform>Записано %n повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Не вдалося записати файл: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Відкрити Parlour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершити</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>непрочитаних: %n</numerusform>
            <numerusform>непрочитаних: %n</numerusform>
            <numerusform>непрочитаних: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Це не адреса кімнати. Вона має такий вигляд: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>Це ця сама кімната.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>Не вдалося знищити кімнату. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>Ви заблокували: %1. Ваш сервер нічого між вами не пропускає.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Тут немає команд, крім /me. Напишіть //…, щоб це надіслати.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Ваш сервер не підтвердив повідомлення. Можливо, воно дійшло.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>З’єднання перервалося, а ваш сервер не веде архіву, з якого видно, чи дійшло повідомлення.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Повідомлення не вдалося доставити.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Такої адреси не існує.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>%1: зв’язатися не можна, або повідомлення від вас не приймаються.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 не приймає від вас повідомлень.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Сервер користувача %1 недоступний.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Сервер повідомляє: %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в мережі</translation>
    </message>
    <message>
        <source>online</source>
        <translation>у мережі</translation>
    </message>
    <message>
        <source>away</source>
        <translation>немає на місці</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>давно немає на місці</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>не турбувати</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>немає активності з %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 не бачить, коли ви в мережі.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 бачить, коли ви в мережі. Ви попросили про те саме у відповідь.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 бачить, коли ви в мережі. Зворотне вам не видно.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Ви надіслали запит, щоб бачити, коли %1 у мережі.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Ніхто з вас не бачить, коли інший у мережі.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 набирає текст…</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(видалено)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 задає тему: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Записано програмою Parlour %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(приховано)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>Сервер не відповів.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>З’єднання втрачено.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Сервер відмовив.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Сервер відмовив: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Сервер повідомляє: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Основне</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Хто може говорити</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Люди й обмеження</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Інше від вашого сервера</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Це поле не може бути порожнім.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Це може бути лише ввімкнено або вимкнено.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Тут потрібне число.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>Тут потрібні дата або час, наприклад 2030-12-31 або 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>Тут потрібен код мови, наприклад en, de або pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>Тут потрібне посилання, наприклад https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>Тут потрібна адреса XMPP, наприклад juliet@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>Сервер не пропонує такого варіанта.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>Сервер не дозволяє настільки малого або великого значення.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>Сервер вимагає записати це інакше.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Виберіть більше варіантів.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Виберіть менше варіантів.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Введіть пароль або вимкніть захист.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>Пароль не захищає архів кімнати: на більшості серверів його може прочитати будь-хто. Щоб захистити й архів, впускайте лише учасників.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>Кімнати немає в каталозі, але увійти може кожен, хто дізнається її адресу.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Ніхто, крім модераторів, не зможе говорити або просити слова.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>Кімната та її налаштування зникнуть, щойно всі вийдуть.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>Будь-хто може увійти й побачити справжні адреси всіх.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>Назва або опис кімнати містить пароль, а прочитати їх можуть усі.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>Пароль такий короткий, що його легко вгадати.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Змінювати налаштування кімнати можуть лише власники.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>Кімнати більше немає.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>Сервер кімнати недоступний.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>Сервер не прийняв цих налаштувань. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>Сервер не показав налаштувань кімнати.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>Зараз сервер не може цього зробити. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>Сервер не пропонує налаштувань для цієї кімнати.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>Сервер не зміг зберегти налаштування.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, завеликий розмір для показу</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожньо</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(приховано)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>set</source>
        <translation>задано</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаним</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::IgnoreList</name>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Тут немає нікого на ім’я %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Це ви.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Ви не ігноруєте тут нікого на ім’я %1.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>Сказане видаляється з цього комп’ютера щоразу, коли ви завершуєте Parlour.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>Повідомлення, яким більше ніж %n день, видаляються з цього комп’ютера зараз і далі щодня.</numerusform>
            <numerusform>Повідомлення, яким більше ніж %n дні, видаляються з цього комп’ютера зараз і далі щодня.</numerusform>
            <numerusform>Повідомлення, яким більше ніж %n днів, видаляються з цього комп’ютера зараз і далі щодня.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>До завершення Parlour</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Як задано в налаштуваннях</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Українська</translation>
    </message>
</context>
<context>
    <name>parlour::Lists</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Things of a list: %1 is the first, or all before the last, which is %2.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::MessageSearch</name>
    <message>
        <source>Your disk makes trouble: not everything can be found.</source>
        <translation>Диск працює з помилками: знайти можна не все.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Знаходить сказане, наскільки воно є на цьому комп’ютері. Крім слів можна вказати from:ІМ’Я, in:КІМНАТА, after:2026-10, before:2026-11-01, has:link і has:file.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Найновіші повідомлення: %n</numerusform>
            <numerusform>Найновіші повідомлення: %n</numerusform>
            <numerusform>Найновіші повідомлення: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>Знайдено %n повідомлення</numerusform>
            <numerusform>Знайдено %n повідомлення</numerusform>
            <numerusform>Знайдено %n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>учора, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 у розмові %2, %3, %4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>На цьому комп’ютері нічого не знайдено</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1 у розмові %2, %3, %4, із сервера</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Шукати в архіві кімнати на сервері</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Показати давніші повідомлення із сервера</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Запитати сервер ще раз</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>Сервер шукає в архіві кімнати…</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>Сервер не відповів.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>Сервер не став шукати в архіві кімнати.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>Більше нічого сервер не знайшов.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n повідомлення із сервера. Те, чого немає на цьому комп’ютері, завантажується під час відкриття.</numerusform>
            <numerusform>%n повідомлення із сервера. Те, чого немає на цьому комп’ютері, завантажується під час відкриття.</numerusform>
            <numerusform>%n повідомлень із сервера. Те, чого немає на цьому комп’ютері, завантажується під час відкриття.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Шукати у вашому архіві на сервері</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>Сервер шукає у вашому архіві…</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>Сервер не став шукати у вашому архіві.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 уже не тут.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Тут немає нікого на ім’я %1.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Не вийшло. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Вигнати…</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>Вигнати користувача %1?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>З кімнати доведеться вийти, але повернутися можна відразу.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Забанити…</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Забанити користувача %1?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>З кімнати доведеться вийти, і повернутися не можна, поки бан не знято.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Надати право голосу</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>Надати користувачеві %1 право голосу?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>Можна буде писати в кімнаті.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Позбавити права голосу…</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>Позбавити користувача %1 права голосу?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>Можна буде читати, але не писати, — до виходу з кімнати.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Зробити модератором…</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>Зробити користувача %1 модератором?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>Можна буде виганяти людей, надавати й забирати право голосу — до виходу з кімнати.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Позбавити прав модератора…</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>Позбавити користувача %1 прав модератора?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>Більше не можна буде виганяти людей, надавати й забирати право голосу.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Зробити власником…</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Зробити користувача %1 власником?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Можна буде все, що можна вам: змінювати налаштування, прибрати вас і знищити кімнату.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Зробити адміністратором…</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Зробити користувача %1 адміністратором?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Тут це завжди права модератора; можна буде банити людей і додавати учасників.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Зробити учасником…</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Зробити користувача %1 учасником?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>Можна буде увійти, навіть якщо кімната лише для учасників. Адміністратор або власник втрачає свої права.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Прибрати зі списків кімнати…</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>Прибрати користувача %1 зі списків кімнати?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>Більше не учасник, не адміністратор і не власник. З кімнати лише для учасників доведеться вийти.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>Так уже і є.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Це ви.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Це можуть лише модератори.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Це можуть лише адміністратори та власники.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Це можуть лише власники.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>Ранг цієї людини не нижчий за ваш.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>Адміністратори та власники мають це право завжди.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Ім’я %1 тепер у когось іншого, тому нічого не зроблено.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Це не назва сервера.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>Це не може стояти перед @ в адресі.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>Форма сервера %1 завелика, щоб її показати.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Назва облікового запису</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Введіть текст із зображення</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Дайте відповідь на питання сервера</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>Те, що у вашій адресі стоїть перед @%1</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>На сервері %1 це ім’я вже зайняте. Виберіть інше.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>Сервер %1 не прийняв того, що ви заповнили.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>Сервер %1 не створив обліковий запис.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>Сервер %1 не дозволяє створювати облікові записи з програми. Подивіться на його сайті або зверніться до тих, хто ним керує.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>Сервер %1 поки більше не створює облікових записів. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>Зараз сервер %1 не зміг цього зробити. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>Сервер %1 не відповів. Можливо, обліковий запис уже створено: спершу спробуйте увійти до нього.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>Сервер %1 не приймає цього запрошення: воно вже використане або застаріле.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Це посилання запрошує вас створити обліковий запис на сервері %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>З’єднання з %1…</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>Пред’являється запрошення…</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>Дізнаємося в сервера %1, що потрібно заповнити…</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Обліковий запис створюється…</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>Сервер %1 створює облікові записи на своєму сайті. Коли обліковий запис у вас буде, поверніться й увійдіть до нього.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>Обліковий запис створено. Увійдіть до нього.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 запрошує вас на сервер %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Вас запрошують на сервер %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Ваша адреса буде такою: %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>Сервер %1 не став чекати так довго. Перегляньте форму ще раз і надішліть її знову.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>uk</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Версія %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n нове повідомлення</numerusform>
            <numerusform>%n нові повідомлення</numerusform>
            <numerusform>%n нових повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::OccupantModel</name>
    <message>
        <source>Moderators</source>
        <translation>Модератори</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>З правом голосу</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Відвідувачі</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>власник</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>адміністратор</translation>
    </message>
    <message>
        <source>member</source>
        <translation>учасник</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Можна поговорити</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Немає на місці</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Давно немає на місці</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>В імені є невидимі символи.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Ім’я починається або закінчується пробілом.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Схоже на %1, але це хтось інший.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>відвідувач</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ігнорується</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 і %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 і ще %n</numerusform>
            <numerusform>%1, %2 і ще %n</numerusform>
            <numerusform>%1, %2 і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 приєднується.</numerusform>
            <numerusform>%1 приєднуються.</numerusform>
            <numerusform>%1 приєднуються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 виходить.</numerusform>
            <numerusform>%1 виходять.</numerusform>
            <numerusform>%1 виходять.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 приєднується й виходить.</numerusform>
            <numerusform>%1 приєднуються й виходять.</numerusform>
            <numerusform>%1 приєднуються й виходять.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 виходить і повертається.</numerusform>
            <numerusform>%1 виходять і повертаються.</numerusform>
            <numerusform>%1 виходять і повертаються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 змінює псевдонім.</numerusform>
            <numerusform>%1 змінюють псевдоніми.</numerusform>
            <numerusform>%1 змінюють псевдоніми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>З кімнати вилучено: %1.</numerusform>
            <numerusform>З кімнати вилучено: %1.</numerusform>
            <numerusform>З кімнати вилучено: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>%1 отримує бан.</numerusform>
            <numerusform>%1 отримують бан.</numerusform>
            <numerusform>%1 отримують бан.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 залишає кімнату: тут можуть бути лише учасники.</numerusform>
            <numerusform>%1 залишають кімнату: тут можуть бути лише учасники.</numerusform>
            <numerusform>%1 залишають кімнату: тут можуть бути лише учасники.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>%1 тепер власник.</numerusform>
            <numerusform>%1 тепер власники.</numerusform>
            <numerusform>%1 тепер власники.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>%1 тепер адміністратор.</numerusform>
            <numerusform>%1 тепер адміністратори.</numerusform>
            <numerusform>%1 тепер адміністратори.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>%1 тепер учасник.</numerusform>
            <numerusform>%1 тепер учасники.</numerusform>
            <numerusform>%1 тепер учасники.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 більше не учасник.</numerusform>
            <numerusform>%1 більше не учасники.</numerusform>
            <numerusform>%1 більше не учасники.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>%1 тепер модератор.</numerusform>
            <numerusform>%1 тепер модератори.</numerusform>
            <numerusform>%1 тепер модератори.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 більше не модератор.</numerusform>
            <numerusform>%1 більше не модератори.</numerusform>
            <numerusform>%1 більше не модератори.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>%1 тепер може писати.</numerusform>
            <numerusform>%1 тепер можуть писати.</numerusform>
            <numerusform>%1 тепер можуть писати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 більше не може писати.</numerusform>
            <numerusform>%1 більше не можуть писати.</numerusform>
            <numerusform>%1 більше не можуть писати.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>З кімнати вилучено: %1. Модератор: %2.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%1 отримує бан. Модератор: %2.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 змінює псевдонім на %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Причина: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Такого зображення Parlour використати не може. Виберіть, наприклад, файл PNG або JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>Зображення прибрано.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>Зображення встановлено.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Сервер не прийняв зображення.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Введіть новий пароль.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>Паролі не збігаються.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>Це ваш теперішній пароль.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Ваш сервер не дозволяє програмам змінювати пароль. Можливо, це можна зробити на його сайті.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Ваш сервер вимагає додаткового підтвердження, що це ви. Можливо, це можна зробити на його сайті.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Ваш сервер не прийняв цього пароля. Спробуйте пароль довший або простіший.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Ваш сервер повідомляє, що вхід до цього облікового запису не виконано. Увійдіть знову й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Ваш сервер не дозволяє робити це так часто. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Ваш сервер не зміг змінити пароль.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Немає з’єднання. Спробуйте, коли воно з’явиться.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>Сервер не відповів. Невідомо, чи змінився ваш пароль; запам’ятайте обидва.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>Кімната не показує вам адреси цієї людини.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>Уже не в кімнаті</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Немає активності з</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Востаннє в мережі</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Права тут</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Титули</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Псевдоніми тут</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Повідомлення тут</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Повне ім’я</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Про себе</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day of the week, and a time
----------
What somebody may do in a room, and what they are there: &quot;Moderator, owner&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Місцевий час</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>З правом голосу</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Відвідувач</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Не в кімнаті</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>власник</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>адміністратор</translation>
    </message>
    <message>
        <source>member</source>
        <translation>учасник</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>бан</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n з останніх %L1</numerusform>
            <numerusform>%n з останніх %L1</numerusform>
            <numerusform>%n з останніх %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Профіль завантажується…</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Ця людина не опублікувала профілю.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>Не вдалося завантажити профіль.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n на цьому комп’ютері</numerusform>
            <numerusform>%n на цьому комп’ютері</numerusform>
            <numerusform>%n на цьому комп’ютері</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Цей файл неможливо відтворити.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Немає звукового пристрою.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Позначити прочитаним</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>Команди вводять у кімнаті. Напишіть //…, щоб це надіслати.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 тепер під псевдонімом %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 знову в кімнаті.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>Parlour завершився раніше, ніж кімната підтвердила повідомлення. Можливо, воно дійшло.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>Parlour завершився раніше, ніж повідомлення вдалося надіслати.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>відновлення з’єднання</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>ви не в кімнаті</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>уже не в кімнаті</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>тепер це хтось інший</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>можливо, хтось інший</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>Ви зараз не в кімнаті. Те, що ви напишете, почекає й надішлеться, якщо %1 ще буде там, коли ви повернетеся.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>Ви не в кімнаті. Приватні повідомлення йдуть через неї.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 уже не в кімнаті, і зв’язатися не можна.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Псевдонім %1 тепер у когось іншого. Цієї розмови та людина не бачить.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>У кімнаті є хтось на ім’я %1. Parlour не може визначити, чи це та сама людина.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>Кімната не змогла доставити повідомлення.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 уже не в кімнаті.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>Кімната не дозволяє вам писати приватно користувачеві %1.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Кімната повідомляє, що вас у ній немає.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Сервер повідомляє: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Приватно: %1 у кімнаті %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Це бачить лише %1. Сервер кімнати, %2, передає повідомлення й міг би їх прочитати.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>Кімната не підтвердила повідомлення. Можливо, воно дійшло.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>З’єднання перервалося раніше, ніж кімната підтвердила повідомлення. Можливо, воно дійшло.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>З кімнати вилучено: %1.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>%1 отримує бан у цій кімнаті.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 виходить з кімнати.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>Ви не в кімнаті.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Це ви.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Ця кімната не дозволяє приватних повідомлень.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Писати приватно тут можуть лише ті, хто має право голосу.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Писати приватно тут можуть лише модератори.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>Кімната допускає ім’я, якому не можна написати.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Тут немає нікого на ім’я %1.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 запрошує вас до кімнати %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>усередині %n людина</numerusform>
            <numerusform>усередині %n людини</numerusform>
            <numerusform>усередині %n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Кімната на %1 стверджує, що %2 запрошує вас до кімнати %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Хтось під іменем %1 у кімнаті %2 запрошує вас туди.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Хтось запрошує вас до кімнати %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Ви вийшли з кімнати.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>Кімната не підтвердила повідомлення за 30 секунд.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>Кімнату видалено, бо її створення було скасовано.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>Кімната %1 вас не впустила</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Вас забанено в кімнаті %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>Кімната %1 лише для учасників</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Цей псевдонім зайнятий</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Цей псевдонім не дозволено</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>У кімнаті %1 немає місць</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>Кімнату %1 ще не відкрито</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>Тут вам не можна створювати кімнати</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>Кімнати %1 більше немає</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Такого сервера немає</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>Кімната %1 не відповіла</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Немає з’єднання</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>Кімнати %1 більше не існує</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>Кімната відмовила з причини, якої Parlour не знає.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>Власники кімнати вас не впускають. Попросіть когось із них зняти бан.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Цей псевдонім у цій кімнаті використовує або зареєстрував хтось інший. Виберіть інший.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>Кімната не приймає цього псевдоніма. Виберіть інший.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>У кімнаті стільки людей, скільки вона допускає. Спробуйте ще раз, коли хтось вийде.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>Власник ще налаштовує її, або її не існує. Спробуйте ще раз трохи пізніше.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Такої кімнати немає, а створити її сервер вам не дозволяє. Перевірте адресу.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>Кімнату закрили її власники.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Ваш сервер не може знайти сервер кімнати. Перевірте частину адреси після @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Ваш сервер зараз не може зв’язатися із сервером кімнати.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>За 30 секунд відповіді не було. Можливо, за цією адресою немає служби кімнат.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>До кімнати можна буде приєднатися, коли ви знову будете в мережі.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>Її закрили, поки вас не було. Її можна створити наново або забути.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>ви не приєдналися</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>приєднання</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>потрібен пароль</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>неправильний пароль</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>пароль змінено</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>бан</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>приєднатися не вдалося</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>ви в кімнаті</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>відновлення з’єднання</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вас вилучено</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Приєднання до кімнати %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Відновлення з’єднання…</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Ви більше не в кімнаті %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>Просимо кімнату впустити вас…</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>Кімната %1 потребує пароля</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>Цей пароль не прийнято</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>Збережений пароль більше не підходить. Імовірно, його змінили</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Ви повернетеся до кімнати, щойно відновиться з’єднання.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Приєднатися знову</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Перейти до нової кімнати</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>Кімната перервала ваше перебування, не назвавши причини.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>Вас вилучив модератор %1.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>Вас забанив модератор %1.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Вас забанено в цій кімнаті.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Ви більше не учасник, а кімната лише для учасників.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>Тепер кімната лише для учасників, а ви не учасник.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>Сервер кімнати вимикається.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>Кімната втратила зв’язок із вами.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>Кімнату закрито остаточно.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Причина: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>Налаштування кімнати змінено.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Усі в цій кімнаті бачать вашу справжню адресу.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>Тепер справжні адреси в цій кімнаті бачать лише модератори.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>Розмови в цій кімнаті записуються й публікуються.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>Розмови в цій кімнаті більше не записуються для публікації.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>У кімнаті ваш псевдонім — %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>Кімната не доставила повідомлення.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>Вам не можна говорити в цій кімнаті.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Кімната повідомляє, що вас у ній немає.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>Це перевищує обмеження кімнати.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Тут немає служби зберігання паролів. Пароль запам’ятовано до завершення Parlour.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>Сховище паролів заблоковано. Пароль запам’ятовано до завершення Parlour.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>Сховище паролів відмовило. Пароль запам’ятовано до завершення Parlour.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Введіть псевдонім.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Цей псевдонім задовгий.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>У цьому псевдонімі є символ, якого кімнати не приймають, наприклад емодзі.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>ПСЕВДОНІМ</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[ТЕМА]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>ПСЕВДОНІМ [ПРИЧИНА]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>ПСЕВДОНІМ або АДРЕСА [ПРИЧИНА]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>АДРЕСА [ПРИЧИНА]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>КІМНАТА [ПСЕВДОНІМ]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>Ви мали на увазі %1? Візьміть ім’я в лапки: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Змінює ваш псевдонім у цій кімнаті.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Задає або прибирає тему.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Виганяє когось із кімнати.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Банить когось: вилучає з кімнати й не пускає назад.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Дає відвідувачеві писати.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Забороняє комусь писати.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Запрошує когось до цієї кімнати.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Приєднується до іншої кімнати.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Виходить із цієї кімнати.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Показує цей список.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>З’єднання перервалося, а ця кімната не веде архіву, з якого видно, чи дійшло повідомлення.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Тепер ця кімната називається %1. Попередня назва: %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Вам не можна змінювати тему цієї кімнати.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>Кімната забула про вас. Parlour знову приєднується до неї.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Тут може бракувати повідомлень за час, поки вас не було.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Кімната</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 прибирає тему.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 змінює тему: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>Кімната не прийняла нової теми.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Псевдонім %1 уже в когось іншого або зарезервований.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>Кімната не дозволяє псевдоніма %1.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Ви нещодавно просили слова. Зачекайте, перш ніж просити знову.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>Кімната не передала вашого прохання надати слово.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>Вас вилучила сама кімната. Можливо, ваш псевдонім зарезервований.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 позбавляє вас участі, а кімната лише для учасників.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 робить кімнату доступною лише для учасників, а ви не учасник.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>ПСЕВДОНІМ [ПОВІДОМЛЕННЯ]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>ЩО ВИ РОБИТЕ</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Пише тут лише одній людині.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Каже, що ви робите, з вашим іменем попереду.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Приховує повідомлення людини.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Знову показує повідомлення людини.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>Кімнати %1 не існує</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>Цю відповідь не прийнято</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Ви можете попросити прийняти вас в учасники. Це можуть зробити й власник або адміністратор кімнати.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>Кімнату закрили її власники. Продовження — у кімнаті %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>За цією адресою немає кімнати. Перевірте, чи правильно її записано, або створіть кімнату.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Вона була неправильною або запізнилася. Спробуйте ще раз з іншим питанням.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>потрібна відповідь</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>Кімната %1 хоче переконатися, що ви людина</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Попросити про участь…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Створити кімнату</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Огляд кімнат…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Ви знищили кімнату.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>Кімната %1 потребує не того пароля, що був у посиланні або запрошенні</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour сам спробує ще раз.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>Кімната %1 не працює</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>Кімната %1 замовкла</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>Сервер кімнати зараз нікого не впускає.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>Вона почала повідомляти, хто всередині, а потім мовчала 30 секунд.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>Не вдалося вилучити повідомлення. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 уже не тут, і кімната не повідомляє адреси.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Не вдається прочитати цей файл.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Цей файл завеликий. Допускається не більше ніж 20 мегабайтів.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Такого зображення Parlour використати не може. Виберіть, наприклад, файл PNG або JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>Зображення прибрано.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>Зображення встановлено.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Змінювати зображення цієї кімнати можуть лише власники.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Цей сервер не зберігає зображень кімнат.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Сервер не прийняв зображення.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Лише для учасників</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Адреси видно</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Є архів</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Вас забанено в цій кімнаті.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Ви учасник цієї кімнати.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Ви адміністратор цієї кімнати.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Ви власник цієї кімнати.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>Це не адреса сервера. Вона має такий вигляд: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Ваш сервер не може знайти %1. Перевірте, чи правильно записано адресу.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>Сервер %1 не відповів. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Немає з’єднання. Спробуйте, коли воно з’явиться.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>Сервер %1 не показує вам своїх кімнат, або вашому серверу не можна з ним спілкуватися. Ви все ж можете спробувати приєднатися до кімнати за її адресою.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>На сервері %1 не видно жодної кімнати.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>Сервер %1 зараз більше не приймає запитів. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>Сервер %1 не може такого знайти. Спробуйте інші або довші слова.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>Сервер %1 відповів щось, чого Parlour не розуміє.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>Сервер кімнати не відповів.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>За цією адресою немає кімнати, або її нікому не видно.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Цю кімнату закрили її власники.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Ваш сервер не може знайти сервер кімнати.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Ваш сервер зараз не може зв’язатися із сервером кімнати.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>Кімната нічого про себе не повідомляє.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Запит до %1…</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Пошук кімнат на %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>Поки %n кімната…</numerusform>
            <numerusform>Поки %n кімнати…</numerusform>
            <numerusform>Поки %n кімнат…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>Сервер %1 не показує кімнат. До прихованих можна приєднатися за адресою.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>Показано кімнат: %n; є ще.</numerusform>
            <numerusform>Показано кімнат: %n; є ще.</numerusform>
            <numerusform>Показано кімнат: %n; є ще.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n кімната</numerusform>
            <numerusform>%n кімнати</numerusform>
            <numerusform>%n кімнат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>Введіть текст із зображення</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Напишіть, що ви чуєте</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Введіть те, що вимовляється</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Напишіть, що на зображенні</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Напишіть, що на відео</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Дайте відповідь на питання кімнати</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Дайте відповідь на питання на зображенні</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Дайте відповідь на озвучене питання</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Дайте відповідь на питання у відео</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>Кімната повідомляє: «%1»</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>Кімната про щось питає, але не каже, про що.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Ім’я %1 тепер у когось іншого. Натисніть Enter ще раз, якщо вам потрібна ця людина.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>Команди /%1 немає. Напишіть //%1, щоб це надіслати.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Чогось бракує: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Вам не можна змінювати тему цієї кімнати.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parlour::RoomConfiguration</name>
    <message>
        <source>The server did not send any settings for this room.</source>
        <translation>Сервер не надіслав жодних налаштувань цієї кімнати.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Хтось інший змінив те саме, що й ви. Виберіть, що залишити.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>Тим часом форма сервера змінилася. Нічого не збережено; ваші зміни залишилися.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>Сервер цього не застосував.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>Сервер не застосував: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>Сервер прийняв зміни, але підтвердити їх не вдалося: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 Невідомо, чи збереглися налаштування; ваші зміни залишилися.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Ваші зміни залишилися.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Сервер це відхилив.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Форма цієї кімнати завелика, щоб її показати.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Ви все ж можете вказати, хто належить до кімнати, або знищити її.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>потрібен пароль</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>лише для учасників</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Введіть адресу кімнати.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Введіть пароль кімнати.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Це нова кімната. Налаштуйте її, перш ніж увійдуть інші.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Ця кімната вже існувала. Ви приєдналися до неї такої, як вона є.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>Тим часом цю кімнату створив хтось інший. Ви приєдналися до неї такої, як вона є.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>Не вдалося видалити кімнату. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>У цій кімнаті вже побував хтось інший. Тому її не видалено.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Не вдалося записати пароль на диск.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>поки %n людина</numerusform>
            <numerusform>поки %n людини</numerusform>
            <numerusform>поки %n людей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Немає з’єднання. Спробуйте, коли воно з’явиться.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>Кімната не відповіла.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Цей псевдонім зареєстрував хтось інший. Виберіть інший.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Ця кімната реєструє лише своїх учасників і не приймає запитів від інших: вас має додати той, хто нею керує.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Ця кімната не дозволяє вам зареєструватися.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>У цій кімнаті ви зареєструватися не можете. Вас має додати той, хто нею керує.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>Кімната не прийняла того, що ви заповнили.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>Зараз кімната не змогла цього зробити. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Запит до кімнати…</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>Кімната хоче знати це, перш ніж прийняти рішення про вас.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Зареєстрований псевдонім у цій кімнаті ваш: ніхто інший не зможе використовувати його, поки вас немає.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Реєстрація…</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>Ваш запит надіслано. Рішення прийме той, хто керує кімнатою.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Ви зареєструвалися тут під псевдонімом %1. Спробуйте приєднатися; якщо кімната все ще не впускає, вона лише зберігає псевдоніми, і зробити вас учасником має той, хто нею керує.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Вас зареєстровано в цій кімнаті.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>Псевдонім %1 у цій кімнаті ваш.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Відмова від реєстрації…</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Вас більше не зареєстровано в цій кімнаті.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>Тоді псевдонім зможуть узяти інші. Ваше становище в цій кімнаті не зміниться.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>Із цим ви перестанете бути власником цієї кімнати й самі знову ним стати не зможете.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>Із цим ви перестанете бути адміністратором цієї кімнати й самі знову ним стати не зможете.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>Із цим ви перестанете бути учасником цієї кімнати. Якщо вона лише для учасників, вас одразу вилучать, і знову додати вас має той, хто нею керує.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адреса електронної пошти</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Ваша вебсторінка</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Кілька слів про вас</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 просить про участь у цій кімнаті.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 Пояснення: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>Форма цієї кімнати завелика, щоб її показати. Вас має додати той, хто керує кімнатою.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>Сервер вимагає заповнити більше.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>Кімната налаштовується…</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>Кімнату налаштовано, але сервер цього не підтвердив.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Автор теми: %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Автор теми: %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Введіть адресу людини.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>Це не адреса людини. Вона виглядає так: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Це ви.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Ви не в мережі.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Ця людина вже є у ваших контактах.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>Не вдалося змінити контакт. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>Для вашого сервера це задовго.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Запит до кімнати…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Запрошення надіслано</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Запрошення відхилено</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>Запрошення не дійшло.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>Кімната не дозволяє вам запрошувати людей. Ви можете запросити їх самі.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>Діє бан у цій кімнаті.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Введіть принаймні одну адресу. Вона має такий вигляд: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 — це не адреса. Вона має такий вигляд: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>У вас немає з’єднання з кімнатою.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>Кімната лише для учасників, але додати в учасники не вдалося. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Ви запросили: %1.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>Бан досі діє. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Запрошення відхилено: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 відхиляє ваше запрошення.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 відхиляє ваше запрошення: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>Вам не можна запрошувати людей до цієї кімнати, тому запрошення не надіслано: %1.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>Запрошення не дійшло: %1.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>Як кімната називається в списках і заголовках.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>Про що ця кімната. Прочитати можуть усі, зокрема ззовні.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>Код мови, якою тут говорять, наприклад en або de.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>Зберігати кімнату, коли вона порожня</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Без цього кімната та її налаштування зникнуть, щойно всі вийдуть.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Відбиток зображення</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Пароль кімнати</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Він потрібен для входу всім, власникам теж. Порожньо: без пароля. Ті, хто всередині, залишаються.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Захищена паролем</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>Сервер не показує пароля. Вимкніть, щоб прибрати його.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Лише для учасників</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Увійти можуть лише люди зі списку учасників. Іншим, хто всередині, доведеться вийти.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Люди можуть запрошувати інших</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>Запрошувати можуть не лише модератори. У кімнаті лише для учасників запрошені стають учасниками.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>Показувати кімнату в каталозі</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Будь-хто може знайти цю кімнату в каталозі сервера.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Новачки мають довести, що вони люди</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Щоб увійти, спершу потрібно розв’язати задачу. Деякі програми не можуть її показати.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Адреси без доведення</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Ці люди входять, не розв’язуючи задачі.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Дозволити підписки</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>Люди можуть отримувати повідомлення кімнати, не перебуваючи в ній.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Модерована</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Говорити можуть лише ті, хто має право голосу; його надають модератори.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Новачки можуть говорити</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>Право голосу надається відразу під час входу. Важливо лише в модерованій кімнаті.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Тему можуть змінювати всі</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Без цього можуть лише модератори.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>Відвідувачі можуть просити право голосу</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>Модератори отримують запит, який можуть задовольнити.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Секунд між запитами права голосу</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Тому, хто просить раніше, відмовляють.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>Відвідувачі можуть показувати текст статусу</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Текстом статусу можна скористатися, щоб говорити без права голосу.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>Відвідувачі можуть змінювати псевдонім</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Псевдонімом можна скористатися, щоб говорити без права голосу.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Хто бачить справжні адреси</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Хто може бачити адреси XMPP тих, хто всередині.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Хто може надсилати приватні повідомлення</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Повідомлення від однієї людини в кімнаті іншій.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>Кому відвідувачі можуть писати приватно</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Повідомлення від людей без права голосу комусь у кімнаті.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>Модераторам можна писати завжди</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>Приватні повідомлення модераторам дозволено всім.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Дозволити запити між людьми</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>Програми можуть через кімнату запитувати в програм інших людей профілі, версії тощо.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>Сторонні бачать, хто всередині</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>Псевдоніми тих, хто всередині, можна прочитати, не входячи.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Хто бачить список учасників</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Хто може отримати адреси власників, адміністраторів і учасників.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Кого показано в списку людей</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Люди з іншими ролями перебувають усередині невидимо.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Вести журнал на сервері</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>Сервер записує сказане у файли, які часто публікуються в інтернеті.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Вести архів</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>Сервер зберігає сказане, щоб люди могли прочитати пропущене.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Найбільша кількість повідомлень для новачків</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Скільки попередніх повідомлень кімната щонайбільше надсилає тому, хто входить.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Кількість повідомлень для новачків</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Скільки попередніх повідомлень кімната надсилає тому, хто не вказує їх кількості.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Найбільша кількість людей</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Хто приходить, коли кімната повна, увійти не зможе.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Власники</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Можуть змінювати ці налаштування та знищити кімнату.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Адміністратори</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Можуть банити людей і призначати учасників та модераторів.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Можуть входити до кімнати лише для учасників.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Забанені</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Не можуть увійти.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Титули</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>Людям можна надавати титули, які показано поруч із псевдонімом.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Пов’язаний вузол публікації та підписки</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Адреса XMPP, за якою публікується щось, що стосується кімнати.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Контактна адреса</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>Кому писати з приводу кімнати.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>Група LDAP</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Лише модератори</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Люди з правом голосу</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Модератори</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Відвідувачі</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>Учасники, яких немає на місці</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмежень</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>увійти можуть лише учасники</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>увійти може будь-хто</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>кімнату показано в каталозі</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>кімнати немає в каталозі</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>усі бачать, хто інші</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>адреси приховано від інших</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>кімната залишається, коли вона порожня</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>для входу потрібен пароль</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>кімната має назву</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>кімната має опис</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Ваша закрита група готова. Увійти можуть лише ті, кого ви запросите.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>Ваша відкрита кімната готова. Будь-хто може знайти її та увійти.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>Ваша кімната готова. Для входу потрібен її пароль.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>Ваша кімната готова, з налаштуваннями самого сервера.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>Ваша кімната готова, але не така, як ви хотіли. На цьому сервері неможливо: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>Вашу кімнату ще не налаштовано. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Ваш сервер не приймає файлу такого розміру (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Ваш сервер очікував файл іншої довжини.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Ваш сервер не приймає файлів цього типу (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>Місце, яке ваш сервер виділив для файлу, уже використано (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>Строк дії місця, яке ваш сервер виділив для файлу, минув.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Ваш сервер не прийняв файл: місце для нього вже використано, або строк його дії минув.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>На вашому сервері більше немає місця для файлу (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Ваш сервер не зміг прийняти файл.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Ваш сервер прийняв файл, але файлу в нього немає.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>З’єднання перервалося під час надсилання файлу.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>Немає довіри до сертифіката сервера, на який надсилаються файли.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>Файл на цьому комп’ютері змінився, або його вже немає.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Ваш сервер приймає файли до %1.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>Файл завеликий для вашого сервера.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Наступні файли ваш сервер прийме починаючи з %1.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>Сервер, на якому зберігається файл, недоступний.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файлу вже немає.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>Сервер не віддає файл.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>Файл завеликий, щоб його завантажити.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>Файл не вдається зберегти на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Розкриває, де й чим знято</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Місце зйомки та дані камери вилучено</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Може розкрити, де знято: з файлів цього виду Parlour не може це вилучити</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>Сервер віддає не той файл, який було надіслано.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>Пароль не прийнято. Перевірте адресу й пароль.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>Сервер повідомляє, що цей обліковий запис вимкнено.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>Сервера %1 немає. Перевірте частину адреси після @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>Сервер %1 відхилив з’єднання. Можливо, він не працює або порт неправильний.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Сервер %1 не відповів вчасно.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>Сервер %1 не пропонує шифрування. Без нього Parlour не надсилає паролів.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>Не вдалося встановити шифроване з’єднання з %1 (проблема з TLS).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Немає довіри до сертифіката сервера %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>Сертифікат сервера %1 змінився. Parlour зупинився, нічого не надіславши.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>Сервер %1 і Parlour не мають спільного способу входу.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>Сервер %1 не довів, що знає ваш пароль. Можливо, це інший сервер; Parlour від’єднався.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>Сервер %1 запросив небезпечний вхід. Parlour не став продовжувати.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Те, що сервер %1 пропонує для входу, було змінено дорогою, або сервер неправильно налаштовано. Parlour не увійшов.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Ваше шифроване з’єднання закінчується не на сервері %1: хтось стоїть посередині, або сервер неправильно налаштовано. Parlour не увійшов.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Цей сеанс перехопила інша програма.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>Сервер %1 вимикається.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>Сервер %1 надіслав щось неприпустиме.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>З’єднання з мережею втрачено.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>Parlour не може працювати з цією версією QXmpp. Установіть ту, для якої його зібрано.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Не вдалося з’єднатися з %1.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Вхід до облікового запису…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Відновлення з’єднання…</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в мережі</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Введіть вашу адресу.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>Це не адреса. Вона має такий вигляд: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>Цей обліковий запис уже є у вашому списку.</translation>
    </message>
</context>
<context>
    <name>parlour::Status</name>
    <message>
        <source>Online</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Немає на місці</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>ваші повідомлення</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>ваші налаштування</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>незашифровані паролі</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>зображення кімнат</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1 не вдається зберігати на диску: файл зайнятий іншою програмою. Parlour сам спробує ще раз.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1 не вдається зберігати на диску: він заповнений. Звільніть місце.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1 не вдається зберігати на диску: Parlour не може туди писати. Перевірте права на теку та чи не відкрито диск лише для читання.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1 не вдається зберігати на диску: файл не відкривається. Подивіться, що на його місці.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1 не вдається зберігати на диску: він повідомляє про помилки. Збережіть важливе й перевірте його.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1 не вдається зберігати на диску: файл пошкоджено, і відкласти його вбік не вдалося.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1 не вдається зберігати на диску: файл записала новіша версія Parlour. Користуйтеся нею.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Поки це не виправиться, усе ненадіслане зникне під час завершення Parlour.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Поки це не виправиться, усі ваші зміни зникнуть під час завершення Parlour.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>Файл із вашими повідомленнями було пошкоджено. Усе, що вдалося з нього прочитати, тут; сам файл збережено як %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Файл із вашими налаштуваннями було пошкоджено. Усе, що вдалося з нього прочитати, використовується; сам файл збережено як %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Файл із незашифрованими паролями, що зберігаються поза сховищем паролів, було пошкоджено. Усе, що вдалося з нього прочитати, використовується; сам файл збережено як %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>Те, що тут чекає, надішлеться, щойно це можна буде позначити на диску. Інакше воно могло б піти двічі.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>Не вдалося видалити повідомлення з диска. Якщо це не вийде до завершення Parlour, під час наступного запуску воно з’явиться знову.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>надсилається</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n давніше повідомлення, якого ви не прочитали, тут більше не зберігається.</numerusform>
            <numerusform>%n давніші повідомлення, яких ви не прочитали, тут більше не зберігаються.</numerusform>
            <numerusform>%n давніших повідомлень, яких ви не прочитали, тут більше не зберігаються.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>повідомлення видалено</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>повідомлення вилучено модератором</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>повідомлення вилучено модератором: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>повідомлення вилучено, модератор %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>повідомлення вилучено, модератор %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>ви</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>реакції %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>повідомлення приховано на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Відповідь на повідомлення, якого тут немає</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: повідомлення видалено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>у відповідь на повідомлення, якого тут немає</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>у відповідь на: %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>доставлено</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>%n нове повідомлення для вас</numerusform>
            <numerusform>%n нові повідомлення для вас</numerusform>
            <numerusform>%n нових повідомлень для вас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 просить слова.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Ви попросили модераторів надати вам слово.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>Модератор прочитав ваше прохання надати слово й не задовольнив його.</translation>
    </message>
</context>
</TS>
