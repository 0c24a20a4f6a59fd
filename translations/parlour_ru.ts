<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>О Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Групповые чаты в XMPP — для тех, кто в них общается, и тех, кто ими управляет.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Основа: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Копировать версии</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>В комнате %n человек</numerusform>
            <numerusform>В комнате %n человека</numerusform>
            <numerusform>В комнате %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Ваш зарегистрированный здесь ник: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>Беседы публикуются здесь: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Вход в аккаунт выполнен, но соединения нет.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Ваш аккаунт выключен.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>На вашем сервере больше нет ваших закладок. Комнаты остаются здесь.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Записать заново</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
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
        <translation>Выберите, что видят другие</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Использовать этот аккаунт</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n аккаунт переподключается.</numerusform>
            <numerusform>%n аккаунта переподключаются.</numerusform>
            <numerusform>%n аккаунтов переподключаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Удалить аккаунт</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Удалить на сервере…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Создать аккаунт</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Изображение…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Это могут прочесть все в комнате.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Добавление контакта</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>Он выглядит так: %1. Подойдёт и ссылка.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Имя (необязательно)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Как вы называете этого человека. Видите это только вы, на всех своих устройствах.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Человека спросят, можно ли вам видеть, когда он в сети. Если он согласится и попросит вас о том же, он будет видеть это и у вас.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Можно спросить:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>Один или несколько, через пробел или с новой строки. Имя сервера банит всех, кто на нём.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Один или несколько, через пробел или с новой строки.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>name@server.example или server.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Зарезервированный ник (необязательно)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Никто другой не сможет использовать его здесь, если комната умеет резервировать ники.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Зарезервированный ник</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Забанить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Разбанить и пригласить</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>Так уже и есть.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Это могут только владельцы.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Сделать владельцем…</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Сделать администратором…</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Сделать участником…</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Забанить…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Разбанить…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Разбанить и пригласить…</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>Никто из них не забанен.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Повторить всё</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>весь сервер</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Запрос к комнате…</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>В этом списке ничего не подходит под эти слова.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>В этом списке никого нет.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>В этом списке: %n</numerusform>
            <numerusform>В этом списке: %n</numerusform>
            <numerusform>В этом списке: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Разбанить и пригласить…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Разбанить…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Убрать…</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>Найти в этом списке</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Добавить…</translation>
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
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Отправить оригинал</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Остановить отправку</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать файл %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Прикреплённые файлы</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Продолжать работу после закрытия окна</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Запускать вместе с сеансом</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>Ваш сервер не пропускает ничего оттуда к вам и ничего от вас туда. Никому об этом не сообщается. В комнатах вы по-прежнему встречаетесь.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Заблокировать всех на %1</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Сообщить операторам вашего сервера</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>Ничего не сообщать</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Сообщить о спаме</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Сообщить о злоупотреблении</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Что произошло (необязательно)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Заблокировано аккаунтом %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Заблокированные адреса</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>Обзор комнат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Поисковая служба</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Ни один сервер не знает комнат на всех остальных, а поисковая служба знает. Ваш запрос отправляется ей, и она видит ваш адрес. Служба не задана.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Использовать эту службу</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Слова для поиска</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>Ваш запрос отправляется службе %1, которая видит ваш адрес.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>Отобрать комнаты</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>Найденные комнаты</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>Нет комнат, подходящих под эти слова.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>из них показано: %n</numerusform>
            <numerusform>из них показано: %n</numerusform>
            <numerusform>из них показано: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>На всех серверах</translation>
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
        <translation>Показать комнаты</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>Выберите комнату, чтобы узнать о ней больше.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>Добавить в мой список</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Только для участников</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>Сервер предъявляет не тот сертификат, что раньше</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Этот сервер не смог подтвердить свою подлинность</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидалось</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Предъявлено</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Показать сертификат</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>Попросите тех, кто управляет комнатой, впустить вас.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Ответьте в браузере или попросите тех, кто управляет комнатой, впустить вас.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Для этого есть и страница на %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Открыть страницу на %1</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Обзор комнат</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>Слова или шаблон</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Пусто: всё написанное этим автором</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Вид запроса</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Все эти слова</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Шаблон с * и ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>В какой части</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Текст, ник или адрес</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>За последний час</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>За последние 24 часа</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>За последние 7 дней</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Всё на этом компьютере</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>В комнате %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>Во всех комнатах, где вы модератор</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Удаление сообщений</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Её могут прочесть все в комнате.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Все (%n)</numerusform>
            <numerusform>Все (%n)</numerusform>
            <numerusform>Все (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Удалить для всех</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Забанить авторов</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Скрыть здесь то, что комната не может удалить</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Эта комната ещё не сохранена. Если закрыть сейчас, она будет удалена со всем содержимым.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>Не сохранено %n изменение. Если закрыть сейчас, оно пропадёт.</numerusform>
            <numerusform>Не сохранено %n изменения. Если закрыть сейчас, они пропадут.</numerusform>
            <numerusform>Не сохранено %n изменений. Если закрыть сейчас, они пропадут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Удалить комнату</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новая комната</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Обзор комнат</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Поиск сообщений</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё как прочитанное</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Текст статуса…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>О Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Вы здесь посетитель. В этой комнате могут писать только те, у кого есть право голоса.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Сообщение в комнату %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Попросить слова</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>Запрос настроек комнаты…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n поле нужно проверить</numerusform>
            <numerusform>%n поля нужно проверить</numerusform>
            <numerusform>%n полей нужно проверить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Нет настроек, подходящих под эти слова.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Уничтожить комнату…</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>Настройка новой комнаты</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Настройки комнаты</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Только изменённые</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Это новая комната. Сохраните её настройки, прежде чем приглашать других.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Вы больше не владелец этой комнаты. Её настройки можно просматривать, но не менять.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Эти настройки изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Загрузить заново</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n настройку изменил и кто-то другой. Выберите, что оставить.</numerusform>
            <numerusform>%n настройки изменил и кто-то другой. Выберите, что оставить.</numerusform>
            <numerusform>%n настроек изменил и кто-то другой. Выберите, что оставить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Перейти к разделу %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Оставить чужое</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Группы контакта</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Группы контакта %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>Несколько групп разделяют запятыми; название с запятой заключают в прямые кавычки (&quot;). Их показывают и другие ваши устройства. Больше их не видит никто.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Открыть чат</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Группы…</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Поделиться…</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Удалить из контактов…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Заблокировать…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Об этом человеке…</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Открыть чат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Поиск контактов</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Имя или любой адрес</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Контакта с таким именем нет.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Контактов пока нет.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написать на адрес %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Добавить контакт…</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Введите в таком виде: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>На этом компьютере нет ничего за этот день и позже.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>Отклонить приглашение в комнату %1?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Причина (необязательно)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>Комната сообщит её тому, кто вас приглашает.</translation>
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
        <translation>Удаление аккаунта на сервере</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Удалить аккаунт</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>Сервер удалит аккаунт вместе с его контактами, закладками и сохранёнными сообщениями. Отменить это нельзя, а позже адрес может получить кто-то другой. Сказанное вами в комнатах останется там.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Для подтверждения введите адрес</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Удалить также его сообщения и список его комнат на этом компьютере</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Они останутся на этом компьютере и появятся снова, если добавить аккаунт с этим адресом.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Удалить историю комнаты %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Всё сказанное в этой комнате удаляется с этого компьютера. Отменить это нельзя. У сервера комнаты может остаться своя копия.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>История удалена.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Удалить историю с диска пока не удалось. Это произойдёт, как только диск снова заработает.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>Удалить историю беседы с пользователем %1?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Всё, что вы лично сказали друг другу в этой комнате, удаляется с этого компьютера. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Всё, что вы сказали друг другу, удаляется с этого компьютера. Отменить это нельзя. У вашего сервера может остаться своя копия.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>Уничтожить комнату %1?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Уничтожить</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>Комната закроется для всех — вместе с настройками и списками участников, администраторов и владельцев. Отменить это нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>В комнате ещё %n человек. Все будут удалены и узнают причину и новую комнату, если вы их укажете.</numerusform>
            <numerusform>В комнате ещё %n человека. Все будут удалены и узнают причину и новую комнату, если вы их укажете.</numerusform>
            <numerusform>В комнате ещё %n человек. Все будут удалены и узнают причину и новую комнату, если вы их укажете.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Новая комната взамен (необязательно)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Это %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новая комната</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>room@chat.server.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Пароль новой комнаты (необязательно)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Его узнают все, кто сейчас в комнате, чтобы перейти следом.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Пароль новой комнаты</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Для подтверждения введите %1</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Название комнаты</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Добавить в контакты…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Заблокировать…</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>Вы не в сети. Написанное ждёт и будет отправлено, когда вы снова будете в сети.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 не входит в ваши контакты и не видит, в сети ли вы.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Поиск в этой беседе</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Закрыть эту беседу</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Об этом человеке</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Закрыть эту беседу</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Сказанное в ней остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Удалить историю…</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Здесь ещё ничего не сказано. Сообщения для %1 идут через оба ваших сервера, и те могли бы их прочесть.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Сообщение для %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Черновик: %1</translation>
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
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Поиск эмодзи</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Нет эмодзи с таким названием.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Комнат пока нет</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новая комната</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Найдите комнату, войдите в ту, адрес которой знаете, или откройте свою.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Обзор комнат…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Всё сказанное в этой комнате, насколько оно есть на этом компьютере, записывается в файл: как текст, как веб-страница или как JSON для других программ. Прочесть это сможет любой, у кого есть файл.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Экспорт сообщений</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Всё, что вы лично сказали друг другу в этой комнате, насколько оно есть на этом компьютере, записывается в файл: как текст, как веб-страница или как JSON для других программ. Прочесть это сможет любой, у кого есть файл.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Всё, что вы сказали друг другу, насколько оно есть на этом компьютере, записывается в файл: как текст, как веб-страница или как JSON для других программ. Прочесть это сможет любой, у кого есть файл.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Загрузить с %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Не удалось сохранить файл.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Перетащите файлы сюда, чтобы прикрепить их</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Сохранение файла</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Не удалось сохранить файл.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Не удаётся показать изображение.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>Групповой чат для тех, кто живёт в комнатах и управляет ими.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Ещё нет аккаунта?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Создать аккаунт</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Форма этой комнаты слишком велика, чтобы её показать.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>Загрузить недостающие сообщения</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
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
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Вступит в силу при следующем запуске Parlour.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>Группа комнаты %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>Комнаты одной группы стоят вместе под её названием. Если группа не нужна, оставьте поле пустым. Это видите только вы, на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n приглашение от незнакомых людей.</numerusform>
            <numerusform>%n приглашения от незнакомых людей.</numerusform>
            <numerusform>%n приглашений от незнакомых людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Показать приглашения</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Сначала посмотреть</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Игнорировать</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Пригласить людей в комнату %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Один или несколько, через пробел или с новой строки.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Причина (необязательно)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Приложить пароль комнаты</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>Приглашённые войдут без запроса пароля. Его смогут прочесть серверы, через которые идёт приглашение.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>У приглашённых спросят пароль, и узнать его нужно от вас другим путём. Они видят ваш адрес.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Приглашённые</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Разбанить и пригласить</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Пригласить напрямую</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Введите адрес комнаты.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Обзор комнат…</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>Сообщения комнаты %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Хранить сообщения</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Удалить более старые сообщения</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Вверх, Alt+Вниз</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новая комната</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Отправить сообщение, открыть строку, нажать кнопку</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Новая строка в сообщении</translation>
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
        <translation>Сохранить настройки комнаты</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Вернуться на шаг назад</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, стрелки</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Переход между элементами и внутри списков</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Копировать выбранное сообщение</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Меню, Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>Действия с выбранным сообщением</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+Вверх, Вниз</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>Переместить комнату в списке</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Предыдущая и следующая комната или личная беседа</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Обзор комнат</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>Пробел, Ctrl+A, Delete</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>В списках комнаты: выбрать, выбрать все, убрать</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>Поиск в этой беседе; в настройках и списках: найти настройку, человека или адрес</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Поиск во всех сообщениях</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>Дополнить начатое имя, затем взять следующее</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Эмодзи; в сообщении также :имя:</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Shift+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё как прочитанное</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Перейти к комнате, человеку или команде по имени</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Shift+Page Up</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Перейти к первому непрочитанному сообщению</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Изменить своё последнее сообщение, пока ничего не набрано</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Ответить на выбранное сообщение</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Все сообщения</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Только упоминания</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никаких</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Отключить на час</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Отключить до 8 утра завтра</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Снова включить</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>Она ведёт на %1 — это может быть не то, чем кажется.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Защищена паролем</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>У этого сообщения есть продолжение, но оно слишком длинное, чтобы Parlour хранил его целиком.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать больше</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>По одному адресу в строке</translation>
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
        <translation>Открываются ваши беседы…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти из аккаунта</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Комнаты вручную</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Комнаты по названию</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Комнаты по активности</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>О Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Поиск сообщений…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё как прочитанное</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Контакты…</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Показать изображение</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Не удалось загрузить изображение.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>С изображением с %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>С изображением, которое Parlour не загружает</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Показать изображение с %1</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Отреагировать</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Меню сообщения</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>Копировать с именем и временем</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Выделить текст</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>Копировать первую ссылку</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Перейти к исходному сообщению</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Отметить как непрочитанное отсюда</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, до вашего входа</translation>
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
        <translation>Ожидание комнаты</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Её могут прочесть все в комнате.</translation>
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
        <translation>Создать аккаунт</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
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
        <translation>Он хранит ваш аккаунт и ваши сообщения. Выберите сервер, владельцам которого доверяете, или вставьте ссылку из приглашения.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Подключаться к</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Для этого есть и страница на %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>Страница находится на %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Открыть страницу на %1</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Другой сервер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Создание аккаунта</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Новая комната</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Название (необязательно)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Название комнаты</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Предложить адрес, который никто не угадает</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Пароль комнаты</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Пароль комнаты (необязательно)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Сообщите его всем, кому можно войти.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Чтобы войти, нужно его знать. Для открытой комнаты оставьте пустым.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Описание (необязательно)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 — ник, который вы зарегистрировали в этой комнате.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Сменить свой ник в этой комнате</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Сменить ник</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Слова, которые считаются упоминанием</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>Кроме вашего ника, во всех комнатах. Разделяйте их запятыми.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>Не беспокоить: пока не показывать уведомления</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>И при статусе «Не беспокоить» тоже</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Показывать имена и текст в уведомлениях</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Звуковой сигнал</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>В меню комнаты в списке выбирают, когда сообщать вам о новом в ней; там же уведомления можно на время отключить.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Пароль комнаты</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Запомнить пароль</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>Не запоминать</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>До завершения Parlour</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>В системном хранилище паролей</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>В моей закладке (её может прочесть ваш сервер)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Ваш пароль изменён.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Пароль — это одна строка. Во вставленном тексте их несколько, поэтому ничего не взято.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n комната требует пароля.</numerusform>
            <numerusform>%n комнаты требуют пароля.</numerusform>
            <numerusform>%n комнат требуют пароля.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Показать следующую</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Здесь нет никого с таким именем.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Изображение этого человека</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>В этой комнате</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Искать сказанное здесь этим человеком</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>В других ваших комнатах</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Прочесть её можете только вы.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>Она остаётся на этом компьютере и никуда не отправляется.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Здесь заметка невозможна: эта комната не позволяет отличать людей друг от друга.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Сменить ник…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упомянуть</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Сейчас вы не можете писать в этой комнате.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Написать лично</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Больше не игнорировать</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Игнорировать</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Это вы.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Скрывает сообщения этого человека.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>Комната не показывает его вам.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Удалить сообщения этого человека…</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Написать напрямую</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Вне комнаты, по адресу.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Добавить в контакты…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Об этом человеке…</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Изображение этого человека</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>игнорируется</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Ваше изображение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбор изображения</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Изображение меняется…</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Его могут видеть ваши контакты и все в ваших комнатах. Перед отправкой оно уменьшается, и в нём не остаётся ничего, кроме пикселей.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Убрать изображение</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>Приостановить %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Воспроизвести %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Место в %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Зарегистрировать ник…</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>Это может быть комната незнакомых людей. Её сервер узнает ваш адрес, как только Parlour спросит его о комнате.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Посмотреть комнату %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>«Нет на месте», когда за компьютером никого нет</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Через %L1 минут</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никаких</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>С вашего сервера и от ваших контактов</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>От всех</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Сообщать контактам, когда я набираю текст</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Изображения, звук и видео, которые загружаются без щелчка</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Тот, кто хранит файл, узнаёт, что вы его загружаете и откуда.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Сообщать контактам, что именно прочитано</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Об этом, как и о том, что сообщение дошло, узнают только контакты, которые видят, когда вы в сети; в комнатах не узнаёт никто. Вашим же устройствам ваш сервер всегда сообщает, что вы прочли. Больше ничего с адресов в сообщениях Parlour не загружает, пока вы их не откроете.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Начать новую беседу</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Вы игнорируете пользователя %1. Его сообщения не показываются.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Больше не игнорировать</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Закрыть эту беседу</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>Сказанное в ней нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>Ничего не сохраняется: комната не сообщает, кто есть кто.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Сказанное в ней остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Удалить историю…</translation>
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
        <translation>Черновик: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Назад в комнату</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Закрыть эту беседу</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Личное сообщение пользователю %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>Выполнено: %L1 %</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>изменено, показать прежние версии</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Причина (необязательно)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Указанные раньше</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Указанные раньше причины</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Забыть эту причину</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>Отказаться от регистрации в комнате %1?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>Регистрация в комнате %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Отказаться от регистрации</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрироваться</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Попробовать войти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Взять другой ник</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Отказаться…</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Удаление аккаунта</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Аккаунт удаляется с этого компьютера. На сервере он остаётся со всем содержимым.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>Удалить его пароли из хранилища — собственный и пароли комнат</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>Забыть его список комнат</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Удаление из контактов</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Никто из вас больше не будет видеть, когда другой в сети. Написанное вами друг другу останется.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Переименование контакта</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Имя контакта %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Его показывают и другие ваши устройства. Больше его не видит никто. Если оставить пустым, будет показана первая часть адреса.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Переименовать комнату %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Название в вашем списке</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Его показывают и другие ваши устройства. Больше его не видит никто. Оставьте пустым, чтобы видеть собственное название комнаты.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Заблокировать…</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n человек хочет видеть, когда %1 в сети.</numerusform>
            <numerusform>%n человека хотят видеть, когда %1 в сети.</numerusform>
            <numerusform>%n человек хотят видеть, когда %1 в сети.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n человек хочет видеть, когда вы в сети.</numerusform>
            <numerusform>%n человека хотят видеть, когда вы в сети.</numerusform>
            <numerusform>%n человек хотят видеть, когда вы в сети.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Посмотреть запросы в контакты</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Запросы в контакты</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Эти люди хотят видеть, когда %1 в сети. Кого вы примете, тот станет контактом и получит такой же запрос.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Никто не ждёт ответа.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Вы не в сети.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Отклонить все</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Адрес комнаты</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Одно лишь имя означает комнату на %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Это %1.</translation>
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
        <translation>Выбор изображения</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Этот сервер не хранит изображения комнат.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Изображение меняется…</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Его могут видеть все, в том числе снаружи. Сначала оно уменьшается.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Сменить изображение…</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Убрать изображение</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>Переподключение…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Вход в комнату…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>Аккаунт этой комнаты выключен.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Дать слово</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Сделать участником</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Отказать в участии</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Настройки комнаты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Владельцы</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Администраторы</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Забаненные</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Скрыть список людей</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Показать список людей</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Настройки комнаты</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Пригласить людей</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>Закрытая группа</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>Войти могут только те, кого вы пригласите. Все видят, кто остальные.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Открытая комната</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Кто угодно может найти её и войти. Адреса скрыты.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Комната с паролем</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Войти может любой, кто знает пароль.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Быстрая комната</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Готова сразу, с настройками самого сервера.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Своя настройка</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Вы сами проходите по настройкам.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить вверху</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Группа…</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Зарегистрировать ник…</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Хранение сообщений…</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Удалить историю…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Поделиться…</translation>
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
        <translation>Пригласить людей…</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Настройки комнаты…</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Выйти из комнаты</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Уничтожить комнату…</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Это могут только владельцы.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Зарегистрировать ник…</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Перейти к дате…</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Входы и выходы</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Показывать, пока людей мало</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Показывать всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Удалить сообщения…</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Это могут только модераторы.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Поделиться…</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Изображение комнаты</translation>
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
        <translation>Черновик: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Выберите комнату или человека слева.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Поиск сообщений</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Слова или &quot;несколько слов&quot; подряд</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>Во всех беседах</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Только в беседе %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Показать более старые сообщения</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Поиск в этой комнате</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1, с сервера</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Убрать пароль</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Определяется по адресу</translation>
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
        <translation>На сервере это называется так: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Отменить: %1</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>Посмотреть настройки</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Пригласить людей…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Удалить комнату</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>Взять настройки сервера</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Любой, кто откроет ссылку, сможет написать на этот адрес и добавить его в контакты.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Любой, кто откроет ссылку, сможет попросить впустить его. Пароля комнаты в ней нет.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>Что другие видят рядом с вашим статусом</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Текст статуса</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>Вернусь в три</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Нет на месте</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Добавить пояснение</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>«Нет на месте» через 5 минут</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>«Нет на месте» через 10 минут</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>«Нет на месте» через 30 минут</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Не менять статус автоматически</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Пока без уведомлений</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Показать по отдельности</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>Ваши сообщения занимают %1 на этом компьютере.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>У комнаты может быть своя настройка: она в меню комнаты в списке. Там же можно экспортировать или удалить сказанное в ней.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Хранить сообщения аккаунта %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Как указано выше</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Хранить незашифрованным…</translation>
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
        <translation>Сменить тему</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>Тема не задана.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Её видят все над беседой. Чтобы убрать тему, оставьте поле пустым.</translation>
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
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Куда перейти</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Часть имени или команды</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>Искать в сообщениях</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>К самым новым</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Здесь ещё ничего не сказано.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Первое непрочитанное сообщение</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>Хранить пароль незашифрованным?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Хранить незашифрованным на этом компьютере</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Он будет в файле, который может читать только ваша учётная запись в системе. Тот, кто может запустить этот компьютер с другого диска, прочесть его резервные копии или запускать программы от вашего имени, сможет прочесть пароль.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Версии сообщения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Введите адрес комнаты.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Это не адрес комнаты. Он выглядит так: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>Сервер не удаляет аккаунты по запросу программы. Обратитесь к тем, кто им управляет.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>Сервер требует дополнительного подтверждения. Удалите аккаунт на его сайте или обратитесь к тем, кто им управляет.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>Сервер перегружен. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>Сервер не удалил аккаунт.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>Это не адрес этого аккаунта.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Нет соединения. Попробуйте, когда оно появится.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>Сервер не ответил. Остался ли аккаунт, станет видно, когда Parlour снова войдёт в него.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 из %2 в сети</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Не удалось записать пароль на диск.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>Для этого аккаунта пароль не сохранён. Введите его, чтобы войти.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>Не удалось прочесть сохранённый пароль: хранилище паролей заблокировано. Введите пароль, чтобы войти.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>Не удалось прочесть сохранённый пароль: хранилище паролей ответило отказом. Введите пароль, чтобы войти.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>Не удалось прочесть сохранённый пароль: здесь нет службы хранения паролей. Введите пароль, чтобы войти.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>Хранилище паролей заблокировано. Ваш пароль хранится только до конца этого сеанса.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>Хранилище паролей ответило отказом. Ваш пароль хранится только до конца этого сеанса.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Здесь нет службы хранения паролей. Ваш пароль хранится только до конца этого сеанса.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>Пароли аккаунта %1 всё ещё в хранилище паролей: оно заблокировано.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>Пароли аккаунта %1 всё ещё в хранилище паролей: оно отказалось их удалить.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>Если пароли аккаунта %1 есть в хранилище паролей, они там и остались: оно не отвечает.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Вы сейчас не в комнате.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>Вам нельзя писать в этой комнате.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>Комната не дала этому сообщению обозначения, по которому его знают другие.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>Комната не может подтвердить другим, что сообщение написали вы.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Эта комната этого не поддерживает.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>В этой комнате это отключено.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Удалить для всех…</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Удалить это сообщение?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Его больше не увидят те, чья программа это поддерживает. Возможно, кто-то его уже прочёл.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Удалить для всех</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Удалить сообщение…</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>Удалить это сообщение пользователя %1?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>Комната удаляет его для всех и сообщает, кто это сделал и почему.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Удалить сообщение</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Отреагировать…</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Эта комната не допускает реакцию %1.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Удалить много сообщений…</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Показать это сообщение</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>Показать прежние версии…</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Вы не в сети.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>Программа другой стороны не дала этому сообщению обозначения.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>Собеседник сейчас недоступен.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>выполняется: %n</numerusform>
            <numerusform>выполняется: %n</numerusform>
            <numerusform>выполняется: %n</numerusform>
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
            <numerusform>не удалось: %n</numerusform>
            <numerusform>не удалось: %n</numerusform>
            <numerusform>не удалось: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>Не удалось получить список.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>Нельзя забанить себя.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>У комнаты должен оставаться хотя бы один владелец. Сначала сделайте владельцем кого-то другого.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>Вы сами перестанете быть владельцем. Вернуть это себе вы не сможете.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>Это касается вас. Отменить это вы не сможете.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 — это не адрес.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 — это вы.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 — не адрес человека. Он выглядит так: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 — не адрес человека и не имя сервера.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Введите хотя бы один адрес.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Ник можно зарезервировать только для одного человека.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>Комната не резервирует ники: %1 может взять любой.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>Комната показывает этот список только владельцам.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>Комната показывает этот список только владельцам и администраторам.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Бан</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано из списка</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Бан снят, приглашение отправлено</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Бан снят</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>У комнаты должен оставаться хотя бы один владелец.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>Этого сделать нельзя: ранг этого человека не ниже вашего.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>Вам нельзя менять этот список.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>Комната не принимает адрес %1.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>Комната не знает этого адреса.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n адрес</numerusform>
            <numerusform>%n адреса</numerusform>
            <numerusform>%n адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Сделать %1 владельцем?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>Сделать %1 владельцами?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Сделать %1 администратором?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>Сделать %1 администраторами?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Сделать %1 участником?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>Сделать %1 участниками?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Забанить %1?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Разбанить %1?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>Убрать %1 из списка владельцев?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>Убрать %1 из списка администраторов?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>Убрать %1 из списка участников?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>Больше нельзя будет менять настройки, назначать владельцев и уничтожить комнату.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Больше нельзя будет банить людей и добавлять участников.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>Из комнаты только для участников придётся выйти, и снова она не впустит.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>Снова можно будет войти, если комната впускает.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Можно будет всё, что можно вам: менять настройки, убрать вас и уничтожить комнату.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Здесь это всегда права модератора; можно будет банить людей и добавлять участников.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Можно будет войти, даже если комната только для участников.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Из комнаты придётся выйти, и вернуться нельзя, пока бан не снят.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Сделать владельцем</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Сделать администратором</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Сделать участником</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Забанить</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Разбанить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 и ещё %n.</numerusform>
            <numerusform>%1 и ещё %n.</numerusform>
            <numerusform>%1 и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 сейчас владелец и перестанет им быть.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 сейчас администратор и перестанет им быть.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 сейчас участник и перестанет им быть.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>%1: сейчас действует бан. Он будет снят.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>подготавливается</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>Файлы до %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Ваш сервер не принимает файлы.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Файла больше нет, или его не удаётся прочесть.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>Parlour завершился раньше, чем файл был отправлен.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Ваш сервер не сообщает, принимает ли он файлы.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Слишком много файлов сразу: последние не были добавлены.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>Parlour запускается вместе с сеансом, чтобы сообщать вам о новом.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Все на %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Вы не в сети.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Ваш сервер не умеет никого блокировать.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Это не адрес.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Это вы.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>Это ваш собственный сервер.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Этот адрес уже заблокирован.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>Не удалось заблокировать: %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>Не удалось разблокировать: %1. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Вы вышли из комнаты на другом устройстве.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Ваш сервер не сохранил закладку комнаты %1. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>На этом сервере ваши закладки могли бы прочесть другие. Пароль запомнен до завершения Parlour.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Ваш сервер не хранит закладки. Пароль запомнен до завершения Parlour.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Ваш сервер не хранит закладки закрыто от других. Ваши комнаты запомнены только на этом компьютере.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Ваш сервер не хранит закладки. Ваши комнаты запомнены только на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>Сервер предъявляет не тот сертификат, которому вы доверяете. Возможно, кто-то подслушивает.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Сертификат принадлежит другому серверу.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Срок действия сертификата истёк.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Сертификат ещё не действует.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>Сервер сам подписал свой сертификат; никто за него не ручается.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Сертификат отозван.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Ни один центр сертификации, известный этому компьютеру, не ручается за этот сертификат.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>Ваша реакция не дошла. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>Сообщение не отозвано: другие всё ещё могут его прочитать. %1</translation>
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
        <translation>%1, непрочитанных: %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, закреплено</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, без уведомлений</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Лично: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, черновик</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, лично в комнате %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n упоминание</numerusform>
            <numerusform>%1, %n упоминания</numerusform>
            <numerusform>%1, %n упоминаний</numerusform>
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
        <translation>Вы: %1</translation>
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
        <translation>Без уведомлений до %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>Без уведомлений до %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Остановлено: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>Комната %1 не может удалять сообщения: они скрываются на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>Комната %1 не может удалять сообщения.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>Забанить %n человека</numerusform>
            <numerusform>Забанить %n человек</numerusform>
            <numerusform>Забанить %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>Удалить %n сообщение</numerusform>
            <numerusform>Удалить %n сообщения</numerusform>
            <numerusform>Удалить %n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>Скрыть %n сообщение</numerusform>
            <numerusform>Скрыть %n сообщения</numerusform>
            <numerusform>Скрыть %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>забанить</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>забанить %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>бан</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>скрыто здесь</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>скрыто здесь. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>Слишком длинно: не больше %n символа.</numerusform>
            <numerusform>Слишком длинно: не больше %n символов.</numerusform>
            <numerusform>Слишком длинно: не больше %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Здесь вам так делать нельзя.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>В комнате его больше нет.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Сервер занят.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Вы больше не модератор в комнате %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>удалено: %n</numerusform>
            <numerusform>удалено: %n</numerusform>
            <numerusform>удалено: %n</numerusform>
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
            <numerusform>скрыто здесь: %n</numerusform>
            <numerusform>скрыто здесь: %n</numerusform>
            <numerusform>скрыто здесь: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>не удалось: %n</numerusform>
            <numerusform>не удалось: %n</numerusform>
            <numerusform>не удалось: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>осталось: %n</numerusform>
            <numerusform>осталось: %n</numerusform>
            <numerusform>осталось: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>Комната не может его удалить.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>Не удалось его скрыть.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>забанить %n человека</numerusform>
            <numerusform>забанить %n человек</numerusform>
            <numerusform>забанить %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>Это не регулярное выражение: %1 (после символа %2).</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 в комнате %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 в комнате %2, %3</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupSearch</name>
    <message>
        <source>Looking...</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>Укажите, чьи это сообщения или что в них. Сначала будет показано, что удаляется.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>Комната не сообщает адрес пользователя %1: в других комнатах его сообщения не найти.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>На этом компьютере ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>Самые новые сообщения: %n. Когда они будут удалены, поищите снова.</numerusform>
            <numerusform>Самые новые сообщения: %n. Когда они будут удалены, поищите снова.</numerusform>
            <numerusform>Самые новые сообщения: %n. Когда они будут удалены, поищите снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>Найдено %n сообщение</numerusform>
            <numerusform>Найдено %n сообщения</numerusform>
            <numerusform>Найдено %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>Комната не сообщает, какие сообщения принадлежат этому человеку. Поищите по нику.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>Выражение слишком сложное для %n сообщения: упростите его.</numerusform>
            <numerusform>Выражение слишком сложное для %n сообщений: упростите его.</numerusform>
            <numerusform>Выражение слишком сложное для %n сообщений: упростите его.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Ответ пользователю %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Изменение сообщения</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, контакт заблокирован</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>не показывает, когда в сети</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Называет себя так: %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Здесь не хватает сообщений.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Недостающие сообщения загружаются.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>На сервере больше нет сообщений за этот промежуток.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>Более старые сообщения есть на сервере.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Новые сообщения</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>Записано %n сообщение…</numerusform>
            <numerusform>Записано %n сообщения…</numerusform>
            <numerusform>Записано %n сообщений…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>На этом компьютере нет сообщений этой беседы.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>Записано %n сообщение.</numerusform>
            <numerusform>Записано %n сообщения.</numerusform>
            <numerusform>Записано %n сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Открыть Parlour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>непрочитанных: %n</numerusform>
            <numerusform>непрочитанных: %n</numerusform>
            <numerusform>непрочитанных: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Это не адрес комнаты. Он выглядит так: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>Это эта же комната.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>Не удалось уничтожить комнату. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>Вы заблокировали: %1. Ваш сервер ничего между вами не пропускает.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Здесь нет команд, кроме /me. Напишите //…, чтобы это отправить.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Ваш сервер не подтвердил сообщение. Возможно, оно дошло.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>Соединение прервалось, а ваш сервер не ведёт архива, по которому видно, дошло ли сообщение.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Сообщение не удалось доставить.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Такого адреса не существует.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>%1: связаться нельзя, или сообщения от вас не принимаются.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 не принимает от вас сообщений.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Сервер пользователя %1 недоступен.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Сервер сообщает: %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <source>online</source>
        <translation>в сети</translation>
    </message>
    <message>
        <source>away</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>давно нет на месте</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>не беспокоить</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>нет активности с %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 не видит, когда вы в сети.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 видит, когда вы в сети. Вы попросили о том же в ответ.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 видит, когда вы в сети. Обратное вам не видно.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Вы отправили запрос, чтобы видеть, когда %1 в сети.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Никто из вас не видит, когда другой в сети.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 набирает текст…</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(удалено)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 задаёт тему: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Записано Parlour %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(скрыто)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>Сервер не ответил.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Соединение потеряно.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Сервер ответил отказом.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Сервер ответил отказом: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Сервер сообщает: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Кто может говорить</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Люди и ограничения</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Другое от вашего сервера</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Это поле не может быть пустым.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Это может быть только включено или выключено.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>Здесь нужны дата или время, например 2030-12-31 или 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>Здесь нужен код языка, например en, de или pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>Здесь нужна ссылка, например https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>Здесь нужен адрес XMPP, например juliet@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>Сервер не предлагает такого варианта.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>Сервер не допускает настолько малого или большого значения.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>Сервер требует записать это иначе.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Выберите больше вариантов.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Выберите меньше вариантов.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Введите пароль или выключите защиту.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>Пароль не защищает архив комнаты: на большинстве серверов его может прочесть кто угодно. Чтобы защитить и архив, впускайте только участников.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>Комнаты нет в каталоге, но войти может любой, кто узнает её адрес.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Никто, кроме модераторов, не сможет говорить или просить слова.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>Комната и её настройки исчезнут, как только все выйдут.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>Кто угодно может войти и увидеть настоящие адреса всех.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>Название или описание комнаты содержит пароль, а прочесть их могут все.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>Пароль такой короткий, что его легко угадать.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Менять настройки комнаты могут только владельцы.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>Комнаты больше нет.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>Сервер комнаты недоступен.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>Сервер не принял эти настройки. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>Сервер не показал настройки комнаты.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>Сейчас сервер не может этого сделать. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>Сервер не предлагает настроек для этой комнаты.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>Сервер не смог сохранить настройки.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, слишком большой размер для показа</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(скрыто)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>set</source>
        <translation>задан</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
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
        <translation>Здесь нет никого по имени %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Это вы.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Вы не игнорируете здесь никого по имени %1.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>Сказанное удаляется с этого компьютера при каждом завершении Parlour.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>Сообщения старше %n дня удаляются с этого компьютера сейчас и дальше каждый день.</numerusform>
            <numerusform>Сообщения старше %n дней удаляются с этого компьютера сейчас и дальше каждый день.</numerusform>
            <numerusform>Сообщения старше %n дней удаляются с этого компьютера сейчас и дальше каждый день.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>До завершения Parlour</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Как задано в настройках</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Русский</translation>
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
        <translation>Диск работает с ошибками: найти можно не всё.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Находит сказанное, насколько оно есть на этом компьютере. Кроме слов можно указать from:ИМЯ, in:КОМНАТА, after:2026-10, before:2026-11-01, has:link и has:file.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Самые новые сообщения: %n</numerusform>
            <numerusform>Самые новые сообщения: %n</numerusform>
            <numerusform>Самые новые сообщения: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>Найдено %n сообщение</numerusform>
            <numerusform>Найдено %n сообщения</numerusform>
            <numerusform>Найдено %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 в беседе %2, %3, %4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>На этом компьютере ничего не найдено</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1 в беседе %2, %3, %4, с сервера</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Искать в архиве комнаты на сервере</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Показать более старые сообщения с сервера</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Спросить сервер ещё раз</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>Сервер ищет в архиве комнаты…</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>Сервер не ответил.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>Сервер не стал искать в архиве комнаты.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>Больше ничего сервер не нашёл.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n сообщение с сервера. То, чего нет на этом компьютере, загружается при открытии.</numerusform>
            <numerusform>%n сообщения с сервера. То, чего нет на этом компьютере, загружается при открытии.</numerusform>
            <numerusform>%n сообщений с сервера. То, чего нет на этом компьютере, загружается при открытии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Искать в вашем архиве на сервере</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>Сервер ищет в вашем архиве…</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>Сервер не стал искать в вашем архиве.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 уже не здесь.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Здесь нет никого по имени %1.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Не получилось. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Выгнать…</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>Выгнать пользователя %1?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>Из комнаты придётся выйти, но вернуться можно сразу.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Забанить…</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Забанить пользователя %1?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Из комнаты придётся выйти, и вернуться нельзя, пока бан не снят.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Дать право голоса</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>Дать пользователю %1 право голоса?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>Можно будет писать в комнате.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Лишить права голоса…</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>Лишить пользователя %1 права голоса?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>Можно будет читать, но не писать, — до выхода из комнаты.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Сделать модератором…</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>Сделать пользователя %1 модератором?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>Можно будет выгонять людей, давать и отбирать право голоса — до выхода из комнаты.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Лишить прав модератора…</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>Лишить пользователя %1 прав модератора?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>Больше нельзя будет выгонять людей, давать и отбирать право голоса.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Сделать владельцем…</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Сделать пользователя %1 владельцем?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Можно будет всё, что можно вам: менять настройки, убрать вас и уничтожить комнату.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Сделать администратором…</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Сделать пользователя %1 администратором?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Здесь это всегда права модератора; можно будет банить людей и добавлять участников.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Сделать участником…</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Сделать пользователя %1 участником?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>Можно будет войти, даже если комната только для участников. Администратор или владелец теряет свои права.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Убрать из списков комнаты…</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>Убрать пользователя %1 из списков комнаты?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>Больше не участник, не администратор и не владелец. Из комнаты только для участников придётся выйти.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>Так уже и есть.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Это вы.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Это могут только модераторы.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Это могут только администраторы и владельцы.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Это могут только владельцы.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>Ранг этого человека не ниже вашего.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>У администраторов и владельцев это право есть всегда.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Имя %1 теперь у кого-то другого, поэтому ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Это не имя сервера.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>Это не может стоять перед @ в адресе.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>Форма сервера %1 слишком велика, чтобы её показать.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Введите текст с изображения</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Ответьте на вопрос сервера</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>То, что в вашем адресе стоит перед @%1</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>На сервере %1 это имя уже занято. Выберите другое.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>Сервер %1 не принял то, что вы заполнили.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>Сервер %1 не создал аккаунт.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>Сервер %1 не позволяет создавать аккаунты из программы. Посмотрите на его сайте или обратитесь к тем, кто им управляет.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>Сервер %1 пока больше не создаёт аккаунтов. Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>Сейчас сервер %1 не смог этого сделать. Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>Сервер %1 не ответил. Возможно, аккаунт уже создан: сначала попробуйте войти в него.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>Сервер %1 не принимает это приглашение: оно уже использовано или устарело.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Эта ссылка приглашает вас создать аккаунт на сервере %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>Предъявляется приглашение…</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>Узнаём у сервера %1, что нужно заполнить…</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Аккаунт создаётся…</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>Сервер %1 создаёт аккаунты на своём сайте. Когда аккаунт у вас будет, вернитесь и войдите в него.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>Аккаунт создан. Войдите в него.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 приглашает вас на сервер %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Вас приглашают на сервер %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Ваш адрес будет таким: %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>Сервер %1 не стал ждать так долго. Просмотрите форму ещё раз и отправьте её снова.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>ru</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Версия %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
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
        <translation>Модераторы</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>С правом голоса</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>member</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Можно поболтать</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Нет на месте</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Давно нет на месте</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>В имени есть невидимые символы.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Имя начинается или кончается пробелом.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Похоже на %1, но это кто-то другой.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>посетитель</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>игнорируется</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 и %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 и ещё %n</numerusform>
            <numerusform>%1, %2 и ещё %n</numerusform>
            <numerusform>%1, %2 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 входит.</numerusform>
            <numerusform>%1 входят.</numerusform>
            <numerusform>%1 входят.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 выходит.</numerusform>
            <numerusform>%1 выходят.</numerusform>
            <numerusform>%1 выходят.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 входит и выходит.</numerusform>
            <numerusform>%1 входят и выходят.</numerusform>
            <numerusform>%1 входят и выходят.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 выходит и возвращается.</numerusform>
            <numerusform>%1 выходят и возвращаются.</numerusform>
            <numerusform>%1 выходят и возвращаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 меняет ник.</numerusform>
            <numerusform>%1 меняют ники.</numerusform>
            <numerusform>%1 меняют ники.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>Из комнаты удалили: %1.</numerusform>
            <numerusform>Из комнаты удалили: %1.</numerusform>
            <numerusform>Из комнаты удалили: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>%1 получает бан.</numerusform>
            <numerusform>%1 получают бан.</numerusform>
            <numerusform>%1 получают бан.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 покидает комнату: здесь могут быть только участники.</numerusform>
            <numerusform>%1 покидают комнату: здесь могут быть только участники.</numerusform>
            <numerusform>%1 покидают комнату: здесь могут быть только участники.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>%1 теперь владелец.</numerusform>
            <numerusform>%1 теперь владельцы.</numerusform>
            <numerusform>%1 теперь владельцы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>%1 теперь администратор.</numerusform>
            <numerusform>%1 теперь администраторы.</numerusform>
            <numerusform>%1 теперь администраторы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>%1 теперь участник.</numerusform>
            <numerusform>%1 теперь участники.</numerusform>
            <numerusform>%1 теперь участники.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 больше не участник.</numerusform>
            <numerusform>%1 больше не участники.</numerusform>
            <numerusform>%1 больше не участники.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>%1 теперь модератор.</numerusform>
            <numerusform>%1 теперь модераторы.</numerusform>
            <numerusform>%1 теперь модераторы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 больше не модератор.</numerusform>
            <numerusform>%1 больше не модераторы.</numerusform>
            <numerusform>%1 больше не модераторы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>%1 теперь может писать.</numerusform>
            <numerusform>%1 теперь могут писать.</numerusform>
            <numerusform>%1 теперь могут писать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 больше не может писать.</numerusform>
            <numerusform>%1 больше не могут писать.</numerusform>
            <numerusform>%1 больше не могут писать.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>Из комнаты удалили: %1. Модератор: %2.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%1 получает бан. Модератор: %2.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 меняет ник на %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Причина: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Такое изображение Parlour использовать не может. Выберите, например, файл PNG или JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>Изображение убрано.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>Изображение установлено.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Сервер не принял изображение.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Введите новый пароль.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>Это ваш нынешний пароль.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Ваш сервер не позволяет программам менять пароль. Возможно, это можно сделать на его сайте.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Ваш сервер требует дополнительного подтверждения, что это вы. Возможно, это можно сделать на его сайте.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Ваш сервер не принял этот пароль. Попробуйте пароль длиннее или проще.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Ваш сервер сообщает, что вход в этот аккаунт не выполнен. Войдите заново и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Ваш сервер не позволяет делать это так часто. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Ваш сервер не смог сменить пароль.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Нет соединения. Попробуйте, когда оно появится.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>Сервер не ответил. Неизвестно, сменился ли ваш пароль; запомните оба.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>Комната не показывает вам адрес этого человека.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>Уже не в комнате</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Нет активности с</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний раз в сети</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Права здесь</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Титулы</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Ники здесь</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Сообщения здесь</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>О себе</translation>
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
        <translation>Местное время</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>С правом голоса</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Не в комнате</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>member</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>бан</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n из последних %L1</numerusform>
            <numerusform>%n из последних %L1</numerusform>
            <numerusform>%n из последних %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Профиль загружается…</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Этот человек не опубликовал профиль.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>Не удалось загрузить профиль.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n на этом компьютере</numerusform>
            <numerusform>%n на этом компьютере</numerusform>
            <numerusform>%n на этом компьютере</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Этот файл нельзя воспроизвести.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Нет звукового устройства.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>Команды вводят в комнате. Напишите //…, чтобы это отправить.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 теперь под ником %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 снова в комнате.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>Parlour завершился раньше, чем комната подтвердила сообщение. Возможно, оно дошло.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>Parlour завершился раньше, чем сообщение удалось отправить.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>переподключение</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>вы не в комнате</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>уже не в комнате</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>теперь это кто-то другой</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>возможно, кто-то другой</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>Вы сейчас не в комнате. То, что вы напишете, подождёт и отправится, если %1 ещё будет там, когда вы вернётесь.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>Вы не в комнате. Личные сообщения идут через неё.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 уже не в комнате, и связаться нельзя.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Ник %1 теперь у кого-то другого. Этой беседы тот человек не видит.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>В комнате есть кто-то по имени %1. Parlour не может определить, тот же ли это человек.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>Комната не смогла доставить сообщение.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 уже не в комнате.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>Комната не позволяет вам писать лично пользователю %1.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Комната сообщает, что вас в ней нет.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Сервер сообщает: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Лично: %1 в комнате %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Это видит только %1. Сервер комнаты, %2, передаёт сообщения и мог бы их прочесть.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>Комната не подтвердила сообщение. Возможно, оно дошло.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>Соединение прервалось раньше, чем комната подтвердила сообщение. Возможно, оно дошло.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>Из комнаты удалили: %1.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>%1 получает бан в этой комнате.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 выходит из комнаты.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>Вы не в комнате.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Это вы.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Эта комната не разрешает личные сообщения.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Писать лично здесь могут только те, у кого есть право голоса.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Писать лично здесь могут только модераторы.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>Комната допускает имя, которому нельзя написать.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Здесь нет никого по имени %1.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 приглашает вас в комнату %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>внутри %n человек</numerusform>
            <numerusform>внутри %n человека</numerusform>
            <numerusform>внутри %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Комната на %1 утверждает, что %2 приглашает вас в комнату %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Кто-то под именем %1 в комнате %2 приглашает вас туда.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Кто-то приглашает вас в комнату %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Вы вышли из комнаты.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>Комната не подтвердила сообщение за 30 секунд.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>Комната удалена, потому что её создание было отменено.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>Комната %1 вас не впустила</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Вас забанили в комнате %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>Комната %1 только для участников</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Этот ник занят</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Этот ник не разрешён</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>В комнате %1 нет мест</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>Комната %1 ещё не открыта</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>Здесь вам нельзя создавать комнаты</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>Комнаты %1 больше нет</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Такого сервера нет</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>Комната %1 не ответила</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>Комнаты %1 больше не существует</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>Комната отказала по причине, которой Parlour не знает.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>Владельцы комнаты вас не впускают. Попросите кого-нибудь из них снять бан.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Этот ник в этой комнате использует или зарегистрировал кто-то другой. Выберите другой.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>Комната не принимает этот ник. Выберите другой.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>В комнате столько людей, сколько она допускает. Попробуйте снова, когда кто-нибудь выйдет.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>Владелец ещё настраивает её, или её не существует. Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Такой комнаты нет, а создать её сервер вам не позволяет. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>Комната закрыта её владельцами.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Ваш сервер не может найти сервер комнаты. Проверьте часть адреса после @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Ваш сервер сейчас не может связаться с сервером комнаты.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>За 30 секунд ответа не было. Возможно, по этому адресу нет службы комнат.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>В комнату можно будет войти, когда вы снова будете в сети.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>Она была закрыта, пока вас не было. Её можно создать заново или забыть.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>вы не вошли</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>нужен пароль</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>неверный пароль</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>пароль изменён</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>бан</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>войти не удалось</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>вы в комнате</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>переподключение</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вас удалили</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Вход в комнату %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Переподключение…</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Вы больше не в комнате %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>Просим комнату впустить вас…</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>Комната %1 требует пароль</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>Этот пароль не принят</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>Сохранённый пароль больше не подходит. Вероятно, его сменили</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Вы вернётесь в комнату, как только восстановится соединение.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Перейти в новую комнату</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>Комната прервала ваше пребывание, не назвав причины.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>Вас удалил модератор %1.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>Вас забанил модератор %1.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Вас забанили в этой комнате.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Вы больше не участник, а комната только для участников.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>Теперь комната только для участников, а вы не участник.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>Сервер комнаты выключается.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>Комната потеряла связь с вами.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>Комната закрыта окончательно.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Причина: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>Настройки комнаты изменились.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Все в этой комнате видят ваш настоящий адрес.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>Теперь настоящие адреса в этой комнате видят только модераторы.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>Беседы в этой комнате записываются и публикуются.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>Беседы в этой комнате больше не записываются для публикации.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>В комнате ваш ник — %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>Комната не доставила сообщение.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>Вам нельзя говорить в этой комнате.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Комната сообщает, что вас в ней нет.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>Это превышает ограничения комнаты.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Здесь нет службы хранения паролей. Пароль запомнен до завершения Parlour.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>Хранилище паролей заблокировано. Пароль запомнен до завершения Parlour.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>Хранилище паролей ответило отказом. Пароль запомнен до завершения Parlour.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Введите ник.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Этот ник слишком длинный.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>В этом нике есть символ, которого комнаты не принимают, например эмодзи.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>НИК</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[ТЕМА]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>НИК [ПРИЧИНА]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>НИК или АДРЕС [ПРИЧИНА]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>АДРЕС [ПРИЧИНА]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>КОМНАТА [НИК]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>Вы имели в виду %1? Возьмите имя в кавычки: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Меняет ваш ник в этой комнате.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Задаёт или убирает тему.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Выгоняет кого-нибудь из комнаты.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Банит кого-нибудь: удаляет из комнаты и не пускает обратно.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Даёт посетителю писать.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Запрещает кому-нибудь писать.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Приглашает кого-нибудь в эту комнату.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Входит в другую комнату.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Выходит из этой комнаты.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Показывает этот список.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>Соединение прервалось, а эта комната не ведёт архива, по которому видно, дошло ли сообщение.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Теперь эта комната называется %1. Прежнее название: %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Вам нельзя менять тему этой комнаты.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>Комната забыла о вас. Parlour снова входит в неё.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Здесь может не хватать сообщений за время, пока вас не было.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 убирает тему.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 меняет тему: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>Комната не приняла новую тему.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Ник %1 уже у кого-то другого или зарезервирован.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>Комната не разрешает ник %1.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Вы недавно просили слова. Подождите, прежде чем просить снова.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>Комната не передала вашу просьбу дать слово.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>Вас удалила сама комната. Возможно, ваш ник зарезервирован.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 лишает вас участия, а комната только для участников.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 делает комнату доступной только для участников, а вы не участник.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>НИК [СООБЩЕНИЕ]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>ЧТО ВЫ ДЕЛАЕТЕ</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Пишет здесь только одному человеку.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Говорит, что вы делаете, с вашим именем впереди.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Скрывает сообщения человека.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Снова показывает сообщения человека.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>Комнаты %1 не существует</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>Этот ответ не принят</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Вы можете попросить принять вас в участники. Это могут сделать и владелец или администратор комнаты.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>Комната закрыта её владельцами. Продолжение — в комнате %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>По этому адресу нет комнаты. Проверьте, верно ли он записан, или создайте комнату.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Он был неверным или опоздал. Попробуйте снова с другим вопросом.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>Комната %1 хочет убедиться, что вы человек</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Попросить об участии…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Создать комнату</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Обзор комнат…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Вы уничтожили комнату.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>Комната %1 требует не тот пароль, что был в ссылке или приглашении</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour сам попробует снова.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>Комната %1 не работает</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>Комната %1 замолчала</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>Сервер комнаты сейчас никого не впускает.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>Она начала сообщать, кто внутри, а потом молчала 30 секунд.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>Не удалось удалить сообщение. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 уже не здесь, и комната не сообщает адрес.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Не удаётся прочесть этот файл.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Этот файл слишком велик. Допускается не больше 20 мегабайт.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Такое изображение Parlour использовать не может. Выберите, например, файл PNG или JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>Изображение убрано.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>Изображение установлено.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Менять изображение этой комнаты могут только владельцы.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Этот сервер не хранит изображения комнат.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Сервер не принял изображение.</translation>
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
        <translation>Только для участников</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Адреса видны</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Есть архив</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Вас забанили в этой комнате.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Вы участник этой комнаты.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Вы администратор этой комнаты.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Вы владелец этой комнаты.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>Это не адрес сервера. Он выглядит так: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Ваш сервер не может найти %1. Проверьте, верно ли записан адрес.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>Сервер %1 не ответил. Попробуйте позже.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Нет соединения. Попробуйте, когда оно появится.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>Сервер %1 не показывает вам свои комнаты, или вашему серверу нельзя с ним общаться. Вы всё же можете попробовать войти в комнату по её адресу.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>На сервере %1 не видно ни одной комнаты.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>Сервер %1 сейчас больше не принимает запросов. Попробуйте позже.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>Сервер %1 не может такого найти. Попробуйте другие слова или слова длиннее.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>Сервер %1 ответил что-то, чего Parlour не понимает.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>Сервер комнаты не ответил.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>По этому адресу нет комнаты, или её никому не видно.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Эта комната закрыта её владельцами.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Ваш сервер не может найти сервер комнаты.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Ваш сервер сейчас не может связаться с сервером комнаты.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>Комната ничего о себе не сообщает.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Запрос к %1…</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Поиск комнат на %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>Пока %n комната…</numerusform>
            <numerusform>Пока %n комнаты…</numerusform>
            <numerusform>Пока %n комнат…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>Сервер %1 не показывает комнат. В скрытые можно войти по адресу.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>Показано комнат: %n; есть ещё.</numerusform>
            <numerusform>Показано комнат: %n; есть ещё.</numerusform>
            <numerusform>Показано комнат: %n; есть ещё.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>Введите текст с изображения</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Напишите, что вы слышите</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Введите то, что произносится</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Напишите, что на изображении</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Напишите, что на видео</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Ответьте на вопрос комнаты</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Ответьте на вопрос на изображении</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Ответьте на прозвучавший вопрос</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Ответьте на вопрос на видео</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>Комната сообщает: «%1»</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>Комната о чём-то спрашивает, но не говорит, о чём.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Имя %1 теперь у кого-то другого. Нажмите Enter ещё раз, если вам нужен этот человек.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>Команды /%1 нет. Напишите //%1, чтобы это отправить.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Чего-то не хватает: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Вам нельзя менять тему этой комнаты.</translation>
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
        <translation>Сервер не прислал никаких настроек этой комнаты.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Кто-то другой изменил то же, что и вы. Выберите, что оставить.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>Тем временем форма сервера изменилась. Ничего не сохранено; ваши изменения остались.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>Сервер этого не применил.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>Сервер не применил: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>Сервер принял изменения, но подтвердить их не удалось: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 Неизвестно, сохранились ли настройки; ваши изменения остались.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Ваши изменения остались.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Сервер это отклонил.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Форма этой комнаты слишком велика, чтобы её показать.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Вы всё же можете указать, кто относится к комнате, или уничтожить её.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>нужен пароль</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>только для участников</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Введите адрес комнаты.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Введите пароль комнаты.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Это новая комната. Настройте её, прежде чем войдут другие.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Эта комната уже существовала. Вы вошли в неё такую, какая она есть.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>Тем временем эту комнату создал кто-то другой. Вы вошли в неё такую, какая она есть.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>Не удалось удалить комнату. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>В этой комнате уже побывал кто-то другой. Поэтому она не удалена.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Не удалось записать пароль на диск.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>пока %n человек</numerusform>
            <numerusform>пока %n человека</numerusform>
            <numerusform>пока %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Нет соединения. Попробуйте, когда оно появится.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>Комната не ответила.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Этот ник зарегистрировал кто-то другой. Выберите другой.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Эта комната регистрирует только своих участников и не принимает запросов от других: вас должен добавить тот, кто ею управляет.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Эта комната не позволяет вам зарегистрироваться.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>В этой комнате вы зарегистрироваться не можете. Вас должен добавить тот, кто ею управляет.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>Комната не приняла то, что вы заполнили.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>Сейчас комната не смогла этого сделать. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Запрос к комнате…</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>Комната хочет знать это, прежде чем принять решение о вас.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Зарегистрированный ник в этой комнате ваш: никто другой не сможет использовать его, пока вас нет.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Регистрация…</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>Ваш запрос отправлен. Решение примет тот, кто управляет комнатой.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Вы зарегистрировались здесь под ником %1. Попробуйте войти; если комната всё ещё не впускает, она лишь хранит ники, и сделать вас участником должен тот, кто ею управляет.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Вы зарегистрированы в этой комнате.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>Ник %1 в этой комнате ваш.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Отказ от регистрации…</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Вы больше не зарегистрированы в этой комнате.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>Тогда ник смогут взять другие. Ваше положение в этой комнате не изменится.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>С этим вы перестанете быть владельцем этой комнаты и сами снова им стать не сможете.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>С этим вы перестанете быть администратором этой комнаты и сами снова им стать не сможете.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>С этим вы перестанете быть участником этой комнаты. Если она только для участников, вас сразу удалят, и снова добавить вас должен будет тот, кто ею управляет.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Ваша веб-страница</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Несколько слов о вас</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 просит об участии в этой комнате.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 Пояснение: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>Форма этой комнаты слишком велика, чтобы её показать. Вас должен добавить тот, кто управляет комнатой.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>Сервер требует заполнить больше.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>Комната настраивается…</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>Комната настроена, но сервер этого не подтвердил.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Автор темы: %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Автор темы: %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Введите адрес человека.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>Это не адрес человека. Он выглядит так: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Это вы.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Вы не в сети.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Этот человек уже есть в ваших контактах.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>Не удалось изменить контакт. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>Для вашего сервера это слишком длинно.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Запрос к комнате…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашение отправлено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Приглашение отклонено</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>Приглашение не дошло.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>Комната не позволяет вам приглашать людей. Вы можете пригласить их сами.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>Действует бан в этой комнате.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Введите хотя бы один адрес. Он выглядит так: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 — это не адрес. Он выглядит так: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>У вас нет соединения с комнатой.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>Комната только для участников, но добавить в участники не удалось. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Вы пригласили: %1.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>Бан всё ещё действует. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Приглашение отклонено: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 отклоняет ваше приглашение.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 отклоняет ваше приглашение: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>Вам нельзя приглашать людей в эту комнату, поэтому приглашение не отправлено: %1.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>Приглашение не дошло: %1.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>Как комната называется в списках и заголовках.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>О чём эта комната. Прочесть могут все, в том числе снаружи.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>Код языка, на котором здесь говорят, например en или de.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>Сохранять комнату, когда она пуста</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Без этого комната и её настройки исчезнут, как только все выйдут.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Отпечаток изображения</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Пароль комнаты</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Он нужен для входа всем, владельцам тоже. Пусто: без пароля. Те, кто внутри, остаются.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Защищена паролем</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>Сервер не показывает пароль. Выключите, чтобы убрать его.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Только для участников</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Войти могут только люди из списка участников. Остальным, кто внутри, придётся выйти.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Люди могут приглашать других</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>Приглашать могут не только модераторы. В комнате только для участников приглашённые становятся участниками.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>Показывать комнату в каталоге</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Кто угодно может найти эту комнату в каталоге сервера.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Новички должны доказать, что они люди</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Чтобы войти, нужно сначала решить задачу. Некоторые программы не могут её показать.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Адреса без доказательства</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Эти люди входят, не решая задачу.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Разрешить подписки</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>Люди могут получать сообщения комнаты, не находясь в ней.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Модерируемая</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Говорить могут только те, у кого есть право голоса; его дают модераторы.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Новички могут говорить</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>Право голоса даётся сразу при входе. Важно только в модерируемой комнате.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Тему могут менять все</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Без этого могут только модераторы.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>Посетители могут просить право голоса</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>Модераторы получают запрос, который могут удовлетворить.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Секунд между запросами права голоса</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Тому, кто просит раньше, отказывают.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>Посетители могут показывать текст статуса</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Текстом статуса можно воспользоваться, чтобы говорить без права голоса.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>Посетители могут менять ник</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Ником можно воспользоваться, чтобы говорить без права голоса.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Кто видит настоящие адреса</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Кто может видеть адреса XMPP тех, кто внутри.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Кто может отправлять личные сообщения</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Сообщения от одного человека в комнате другому.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>Кому посетители могут писать лично</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Сообщения от людей без права голоса кому-нибудь в комнате.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>Модераторам можно писать всегда</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>Личные сообщения модераторам разрешены всем.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Разрешить запросы между людьми</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>Программы могут через комнату запрашивать у программ других людей профили, версии и подобное.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>Посторонние видят, кто внутри</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>Ники тех, кто внутри, можно прочесть, не входя.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Кто видит список участников</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Кто может получить адреса владельцев, администраторов и участников.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Кто показан в списке людей</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Люди с другими ролями находятся внутри невидимо.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Вести журнал на сервере</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>Сервер записывает сказанное в файлы, которые часто публикуются в интернете.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Вести архив</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>Сервер хранит сказанное, чтобы люди могли прочесть пропущенное.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Наибольшее число сообщений для новичков</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Сколько прежних сообщений комната самое большее отправляет тому, кто входит.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Число сообщений для новичков</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Сколько прежних сообщений комната отправляет тому, кто не запрашивает их число.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Наибольшее число людей</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Кто приходит, когда комната полна, войти не сможет.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Владельцы</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Могут менять эти настройки и уничтожить комнату.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Администраторы</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Могут банить людей и назначать участников и модераторов.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Могут входить в комнату только для участников.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Забаненные</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Не могут войти.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Титулы</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>Людям можно давать титулы, которые показаны рядом с ником.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Связанный узел публикации и подписки</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Адрес XMPP, по которому публикуется что-то, относящееся к комнате.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Контактный адрес</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>Кому писать по поводу комнаты.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>Группа LDAP</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Только модераторы</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Люди с правом голоса</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Модераторы</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>Участники, которых нет на месте</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничений</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>войти могут только участники</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>войти может кто угодно</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>комната показана в каталоге</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>комнаты нет в каталоге</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>все видят, кто остальные</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>адреса скрыты от других</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>комната остаётся, когда она пуста</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>для входа нужен пароль</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>у комнаты есть название</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>у комнаты есть описание</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Ваша закрытая группа готова. Войти могут только те, кого вы пригласите.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>Ваша открытая комната готова. Кто угодно может найти её и войти.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>Ваша комната готова. Для входа нужен её пароль.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>Ваша комната готова, с настройками самого сервера.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>Ваша комната готова, но не такая, как вы хотели. На этом сервере невозможно: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>Ваша комната ещё не настроена. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Ваш сервер не принимает файл такого размера (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Ваш сервер ожидал файл другой длины.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Ваш сервер не принимает файлы этого типа (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>Место, которое ваш сервер выделил для файла, уже использовано (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>Срок действия места, которое ваш сервер выделил для файла, истёк.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Ваш сервер не принял файл: место для него уже использовано, или срок его действия истёк.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>На вашем сервере больше нет места для файла (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Ваш сервер не смог принять файл.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Ваш сервер принял файл, но файла у него нет.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>Соединение прервалось во время отправки файла.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>Нет доверия к сертификату сервера, на который отправляются файлы.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>Файл на этом компьютере изменился, или его больше нет.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Ваш сервер принимает файлы до %1.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>Файл слишком велик для вашего сервера.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Следующие файлы ваш сервер примет начиная с %1.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>Сервер, на котором хранится файл, недоступен.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>Сервер не отдаёт файл.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>Файл слишком велик, чтобы его загрузить.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>Файл не удаётся сохранить на этом компьютере.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Раскрывает, где и чем снято</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Место съёмки и данные камеры удалены</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Может раскрыть, где снято: из файлов этого вида Parlour не может это удалить</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>Сервер отдаёт не тот файл, который был отправлен.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>Пароль не принят. Проверьте адрес и пароль.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>Сервер сообщает, что этот аккаунт отключён.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>Сервера %1 нет. Проверьте часть адреса после @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>Сервер %1 отклонил соединение. Возможно, он не работает или порт неверен.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Сервер %1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>Сервер %1 не предлагает шифрования. Без него Parlour не отправляет пароли.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>Не удалось установить шифрованное соединение с %1 (проблема с TLS).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Нет доверия к сертификату сервера %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>Сертификат сервера %1 изменился. Parlour остановился, ничего не отправив.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>У сервера %1 и Parlour нет общего способа входа.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>Сервер %1 не доказал, что знает ваш пароль. Возможно, это другой сервер; Parlour отключился.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>Сервер %1 запросил небезопасный вход. Parlour не стал продолжать.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>То, что сервер %1 предлагает для входа, было изменено по пути, или сервер неверно настроен. Parlour не вошёл.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Ваше шифрованное соединение заканчивается не на сервере %1: кто-то стоит посередине, или сервер неверно настроен. Parlour не вошёл.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Этот сеанс перехватила другая программа.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>Сервер %1 выключается.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>Сервер %1 прислал что-то недопустимое.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>Сетевое соединение потеряно.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>Parlour не может работать с этой версией QXmpp. Установите ту, для которой он собран.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Не удалось соединиться с %1.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Вход в аккаунт…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Переподключение…</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Введите ваш адрес.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>Это не адрес. Он выглядит так: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>Этот аккаунт уже есть в вашем списке.</translation>
    </message>
</context>
<context>
    <name>parlour::Status</name>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Нет на месте</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>ваши сообщения</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>ваши настройки</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>незашифрованные пароли</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>изображения комнат</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1 не удаётся сохранять на диске: файл занят другой программой. Parlour сам попробует снова.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1 не удаётся сохранять на диске: он заполнен. Освободите место.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1 не удаётся сохранять на диске: Parlour не может туда писать. Проверьте права на папку и не открыт ли диск только для чтения.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1 не удаётся сохранять на диске: файл не открывается. Посмотрите, что на его месте.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1 не удаётся сохранять на диске: он сообщает об ошибках. Сохраните важное и проверьте его.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1 не удаётся сохранять на диске: файл повреждён, и отложить его в сторону не удалось.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1 не удаётся сохранять на диске: файл записан более новой версией Parlour. Используйте её.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Пока это не исправится, всё неотправленное пропадёт при завершении Parlour.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Пока это не исправится, все ваши изменения пропадут при завершении Parlour.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>Файл с вашими сообщениями был повреждён. Всё, что удалось из него прочесть, здесь; сам файл сохранён как %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Файл с вашими настройками был повреждён. Всё, что удалось из него прочесть, используется; сам файл сохранён как %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Файл с незашифрованными паролями, хранящимися вне хранилища паролей, был повреждён. Всё, что удалось из него прочесть, используется; сам файл сохранён как %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>То, что здесь ждёт, отправится, как только это можно будет отметить на диске. Иначе оно могло бы уйти дважды.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>Не удалось удалить сообщение с диска. Если это не получится до завершения Parlour, при следующем запуске оно появится снова.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n более старое сообщение, которое вы не прочли, здесь больше не хранится.</numerusform>
            <numerusform>%n более старых сообщения, которые вы не прочли, здесь больше не хранятся.</numerusform>
            <numerusform>%n более старых сообщений, которые вы не прочли, здесь больше не хранятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>сообщение удалено</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>сообщение удалено модератором</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>сообщение удалено модератором: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>сообщение удалено, модератор %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>сообщение удалено, модератор %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>реакции %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>сообщение скрыто на этом компьютере</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Ответ на сообщение, которого здесь нет</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: сообщение удалено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>в ответ на сообщение, которого здесь нет</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>в ответ на: %1</translation>
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
            <numerusform>%n новое сообщение для вас</numerusform>
            <numerusform>%n новых сообщения для вас</numerusform>
            <numerusform>%n новых сообщений для вас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 просит слова.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Вы попросили модераторов дать вам слово.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>Модератор прочёл вашу просьбу дать слово и не удовлетворил её.</translation>
    </message>
</context>
</TS>
