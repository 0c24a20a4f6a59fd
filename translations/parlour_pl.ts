<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>O programie Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Rozmowy grupowe w sieci XMPP – dla piszących i dla prowadzących.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Bez jakiejkolwiek gwarancji.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Korzysta z: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Kopiuj wersje</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n osoba w pokoju</numerusform>
            <numerusform>%n osoby w pokoju</numerusform>
            <numerusform>%n osób w pokoju</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Twój zarejestrowany tu pseudonim: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>Rozmowy są publikowane pod adresem %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Konto jest zalogowane, ale nie ma połączenia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Twoje konto jest wyłączone.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>Twój serwer nie ma już twoich zakładek. Pokoje pozostają tutaj.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Zapisz je ponownie</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>AccountFooter</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose what others see</source>
        <translation>Wybierz, co widzą inni</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Używaj tego konta</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n konto łączy się ponownie.</numerusform>
            <numerusform>%n konta łączą się ponownie.</numerusform>
            <numerusform>%n kont łączy się ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Usuń na serwerze…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Utwórz konto</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Obraz…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Może to przeczytać każdy w pokoju.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>Wygląda tak: %1. Może to też być odnośnik.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nazwa (opcjonalnie)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Jak nazywasz tę osobę. Widzisz to tylko ty, na wszystkich swoich urządzeniach.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Ta osoba zostanie zapytana, czy możesz widzieć, kiedy jest online. Jeśli się zgodzi i zapyta cię o to samo, też będzie widzieć, kiedy ty jesteś online.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Możesz zapytać:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>Jeden lub więcej, oddzielone spacjami albo wierszami. Podanie nazwy serwera banuje wszystkich, którzy tam są.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Jeden lub więcej, oddzielone spacjami albo wierszami.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>nazwa@serwer.example lub serwer.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nazwa@serwer.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Zarezerwowany pseudonim (opcjonalnie)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Nikt inny nie będzie mógł go tu używać, o ile pokój umie rezerwować pseudonimy.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Zarezerwowany pseudonim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Zbanuj</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Odbanuj i zaproś</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>Tak już jest.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Mogą to zrobić tylko właściciele.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Mianuj właścicielem…</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Mianuj administratorem…</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Mianuj członkiem…</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Zbanuj…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Odbanuj…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Odbanuj i zaproś…</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>Nikt z wybranych nie jest zbanowany.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Ponów wszystkie</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>cały serwer</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Odpytywanie pokoju…</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>Nikt na tej liście nie pasuje do tych słów.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Na tej liście nikogo nie ma.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Wybrano %n</numerusform>
            <numerusform>Wybrano %n</numerusform>
            <numerusform>Wybrano %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n na tej liście</numerusform>
            <numerusform>%n na tej liście</numerusform>
            <numerusform>%n na tej liście</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Odbanuj i zaproś…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Odbanuj…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Usuń…</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>Szukaj na tej liście</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Dodaj…</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do: %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>Załącz plik</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Wyślij oryginał</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Przerwij wysyłanie</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Załączone pliki</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Działaj dalej po zamknięciu okna</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Uruchamiaj wraz z sesją</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>Twój serwer nie przepuści niczego stamtąd do ciebie ani od ciebie tam. Nikt nie zostanie o tym powiadomiony. W pokojach nadal będziecie się spotykać.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Zablokuj wszystkich z %1</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Zgłoś operatorom swojego serwera</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>Niczego nie zgłaszaj</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Zgłoś jako spam</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Zgłoś nadużycie</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Co się stało (opcjonalnie)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Zablokowane przez %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Zablokowane adresy</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Odblokuj</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>Przeglądaj pokoje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Usługa wyszukiwania</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Żaden serwer nie zna pokoi wszystkich innych; usługa wyszukiwania – tak. To, czego szukasz, jest do niej wysyłane, a ona widzi twój adres. Nie ustawiono żadnej.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Użyj tej usługi</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Szukane słowa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>To, czego szukasz, jest wysyłane do %1. Ta usługa widzi też twój adres.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>Filtruj pokoje</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>Znalezione pokoje</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>Żaden pokój nie pasuje do tych słów.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>pokazano %n z nich</numerusform>
            <numerusform>pokazano %n z nich</numerusform>
            <numerusform>pokazano %n z nich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>Na serwerze</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>Na wszystkich serwerach</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>conference.example.org</source>
        <translation>conference.example.org</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Pokaż pokoje</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>Wybierz pokój, aby zobaczyć, jaki jest.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>Umieść na mojej liście</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Tylko dla członków</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>W toku</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>Serwer pokazuje inny certyfikat niż wcześniej</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Ten serwer nie zdołał potwierdzić swojej tożsamości</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwany</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Okazany</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Odcisk palca (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Pokaż certyfikat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Zaufaj temu certyfikatowi</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>Poproś kogoś, kto prowadzi pokój, o wpuszczenie.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Odpowiedz w przeglądarce albo poproś kogoś, kto prowadzi pokój, o wpuszczenie.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Jest też do tego strona: %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Otwórz stronę na %1</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Przeglądaj pokoje</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>Pokoje</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>Słowa lub wzorzec</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Puste: wszystko, co napisała ta osoba</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Sposób zapisu</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Wszystkie te słowa</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Wzorzec z * i ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>W której części</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Tekst, pseudonim lub adres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kto napisał</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Ktokolwiek</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Z jakiego czasu</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Z ostatniej godziny</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Z ostatnich 24 godzin</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Z ostatnich 7 dni</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Wszystko na tym komputerze</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>W pokoju %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>We wszystkich pokojach, które moderujesz</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Usuń wiadomości</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Może to przeczytać każdy w pokoju.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Wszystkie (%n)</numerusform>
            <numerusform>Wszystkie (%n)</numerusform>
            <numerusform>Wszystkie (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Wybierz wszystko</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Usuń dla wszystkich</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Zbanuj osoby, które to napisały</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Ukryj tutaj to, czego pokój nie może usunąć</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Ten pokój nie został jeszcze zapisany. Zamknięcie teraz usunie go wraz ze wszystkim, co w nim jest.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>%n zmiana nie jest zapisana. Zamknięcie teraz ją odrzuci.</numerusform>
            <numerusform>%n zmiany nie są zapisane. Zamknięcie teraz je odrzuci.</numerusform>
            <numerusform>%n zmian nie jest zapisanych. Zamknięcie teraz je odrzuci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Usuń pokój</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Dołącz do pokoju</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Przeglądaj pokoje</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Szukaj wiadomości</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Oznacz wszystko jako przeczytane</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Opis statusu…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>O programie Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Jesteś tu gościem. W tym pokoju mogą pisać tylko osoby z prawem głosu.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Wiadomość do pokoju %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Poproś o prawo głosu</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>Pobieranie ustawień z pokoju…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n pole wymaga uwagi</numerusform>
            <numerusform>%n pola wymagają uwagi</numerusform>
            <numerusform>%n pól wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Żadne ustawienie nie pasuje do tych słów.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Zniszcz pokój…</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>Skonfiguruj nowy pokój</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Ustawienia pokoju</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Tylko zmienione</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Ten pokój jest nowy. Zapisz jego ustawienia, zanim zaprosisz innych.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Nie masz już w tym pokoju rangi właściciela. Możesz czytać jego ustawienia, ale nie możesz ich zmieniać.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Ktoś inny zmienił te ustawienia.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n ustawienie zmienił także ktoś inny. Wybierz, co zachować.</numerusform>
            <numerusform>%n ustawienia zmienił także ktoś inny. Wybierz, co zachować.</numerusform>
            <numerusform>%n ustawień zmienił także ktoś inny. Wybierz, co zachować.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do: %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Cudza wartość</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moja wartość</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Zachowaj cudzą</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zachowaj moją</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Grupy kontaktu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Grupy kontaktu %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>Kilka grup oddziel przecinkami; nazwę z przecinkiem ujmij w cudzysłów prosty (&quot;). Twoje inne urządzenia też je pokazują. Poza tym nikt ich nie widzi.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Otwórz rozmowę</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Grupy…</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Udostępnij…</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Usuń z kontaktów…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Zablokuj…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>O tej osobie…</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Otwórz rozmowę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Szukaj w kontaktach</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Nazwa albo dowolny adres</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Nie ma kontaktu o tej nazwie.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Nie ma jeszcze kontaktów.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Napisz do: %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Dodaj kontakt…</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Przejdź do daty</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Wpisz ją tak: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>Na tym komputerze nie ma niczego z tego dnia ani późniejszego.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>Odrzucić zaproszenie do pokoju %1?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Powód (opcjonalnie)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>Pokój przekaże go osobie, od której masz zaproszenie.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete account on the server</source>
        <translation>Usuń konto na serwerze</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>Serwer usunie konto wraz z jego kontaktami, zakładkami i zapisanymi wiadomościami. Tego nie można cofnąć, a później ten adres może dostać ktoś inny. To, co zostało przez ciebie powiedziane w pokojach, tam pozostanie.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Wpisz adres, aby potwierdzić</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Usuń też jego wiadomości i listę pokoi na tym komputerze</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Pozostaną na tym komputerze i pojawią się znowu po dodaniu konta o tym adresie.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Usunąć historię pokoju %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Wszystko, co powiedziano w tym pokoju, zostanie usunięte z tego komputera. Tego nie można cofnąć. Serwer pokoju może mieć własną kopię.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>Historia została usunięta.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Nie udało się jej jeszcze usunąć z dysku. Stanie się to, gdy tylko dysk znów zacznie działać.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>Usunąć historię rozmowy z osobą %1?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Wszystko, co powiedzieliście sobie prywatnie w tym pokoju, zostanie usunięte z tego komputera. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Wszystko, co powiedzieliście sobie nawzajem, zostanie usunięte z tego komputera. Tego nie można cofnąć. Twój serwer może mieć własną kopię.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>Zniszczyć pokój %1?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Zniszcz</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>Pokój przestanie istnieć dla wszystkich, wraz z ustawieniami i listami członków, administratorów i właścicieli. Tego nie można cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>W pokoju jest jeszcze %n osoba. Będzie musiała wyjść i pozna powód oraz nowy pokój, jeśli je podasz.</numerusform>
            <numerusform>W pokoju są jeszcze %n osoby. Będą musiały wyjść i poznają powód oraz nowy pokój, jeśli je podasz.</numerusform>
            <numerusform>W pokoju jest jeszcze %n osób. Będą musiały wyjść i poznają powód oraz nowy pokój, jeśli je podasz.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Nowy pokój zamiast tego (opcjonalnie)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>To jest %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>pokoj@chat.serwer.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Hasło nowego pokoju (opcjonalnie)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Pozna je każdy, kto jest teraz w pokoju, aby móc się przenieść.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Hasło nowego pokoju</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Wpisz %1, aby potwierdzić</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nazwa pokoju</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Dodaj do kontaktów…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Zablokuj…</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>Jesteś offline. To, co napiszesz, zaczeka i zostanie wysłane po twoim powrocie.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 nie należy do twoich kontaktów i nie widzi, czy jesteś online.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Szukaj w tej rozmowie</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Przejdź do daty</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Zamknij tę rozmowę</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>O tej osobie</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Zamknij tę rozmowę</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>To, co w niej powiedziano, pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Usuń historię…</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Niczego tu jeszcze nie powiedziano. Wiadomości do osoby %1 idą przez oba wasze serwery, które mogłyby je przeczytać.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Wiadomość do: %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Szkic: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>spoza kontaktów</translation>
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
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Szukaj emoji</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Jak się nazywa</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Żadne emoji tak się nie nazywa.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Nie ma jeszcze pokoi</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Dołącz do pokoju</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Poszukaj pokoju, dołącz do takiego, którego adres znasz, albo otwórz własny.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Przeglądaj pokoje…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Eksport: %1</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Wszystko, co powiedziano w tym pokoju i co jest na tym komputerze, zostanie zapisane do pliku: jako tekst, jako strona internetowa albo jako JSON dla innych programów. Kto ma ten plik, może to przeczytać.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Eksportuj wiadomości</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona internetowa (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Wszystko, co powiedzieliście sobie prywatnie w tym pokoju i co jest na tym komputerze, zostanie zapisane do pliku: jako tekst, jako strona internetowa albo jako JSON dla innych programów. Kto ma ten plik, może to przeczytać.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Wszystko, co powiedzieliście sobie nawzajem i co jest na tym komputerze, zostanie zapisane do pliku: jako tekst, jako strona internetowa albo jako JSON dla innych programów. Kto ma ten plik, może to przeczytać.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Pobierz z %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Zapisz jako…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Upuść tu pliki, aby je załączyć</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Zapisz plik</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Nie można pokazać obrazu.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>Rozmowy grupowe dla bywalców pokoi i dla tych, którzy je prowadzą.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Nie masz jeszcze konta?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Utwórz konto</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Formularz tego pokoju jest zbyt duży, aby go pokazać.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>Wczytaj brakujące wiadomości</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Zadziała po ponownym uruchomieniu Parlour.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>Grupa pokoju %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>Pokoje jednej grupy stoją razem pod jej nazwą. Zostaw puste, jeśli pokój ma nie należeć do żadnej. Widzisz to tylko ty, na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Zaproszenia</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n zaproszenie od osoby, której nie znasz.</numerusform>
            <numerusform>%n zaproszenia od osób, których nie znasz.</numerusform>
            <numerusform>%n zaproszeń od osób, których nie znasz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Pokaż zaproszenia</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Najpierw obejrzyj</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Zaproś do pokoju %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Zaproś</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Jeden lub więcej, oddzielone spacjami albo wierszami.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nazwa@serwer.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Powód (opcjonalnie)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Wyślij też hasło pokoju</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>Zaproszone osoby wejdą bez pytania o hasło. Serwery, przez które idzie zaproszenie, mogą je przeczytać.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>Zaproszone osoby zostaną zapytane o hasło i muszą je poznać od ciebie w inny sposób. Zobaczą twój adres.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Zaproszone osoby</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Odbanuj i zaproś</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Zaproś bezpośrednio</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Dołącz do pokoju</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Wpisz adres pokoju.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Przeglądaj pokoje…</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>Wiadomości z pokoju %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Przechowuj wiadomości</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Zostaw, jak było</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Usuń starsze wiadomości</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+strzałka w górę, w dół</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Dołącz do pokoju</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Wyślij wiadomość, otwórz wiersz, naciśnij przycisk</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nowy wiersz w wiadomości</translation>
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
        <translation>Zapisz ustawienia pokoju</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Cofnij się o krok</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, strzałki</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Poruszaj się między elementami i po listach</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ta strona</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Kopiuj wybraną wiadomość</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>Co można zrobić z wybraną wiadomością</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+strzałka w górę, w dół</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>Przesuń pokój na liście</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Poprzedni i następny pokój lub prywatna rozmowa</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Przeglądaj pokoje</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>Spacja, Ctrl+A, Delete</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>Na listach pokoju: wybierz, wybierz wszystko, usuń</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>Szukaj w tej rozmowie; w ustawieniach i na listach: znajdź ustawienie, osobę lub adres</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Szukaj we wszystkich wiadomościach</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>Dokończ zaczęty pseudonim, potem weź następny</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Emoji; także :nazwa: w wiadomości</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Shift+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Oznacz wszystko jako przeczytane</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Przejdź do pokoju, osoby lub polecenia po nazwie</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Shift+Page Up</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Przejdź do pierwszej nieprzeczytanej wiadomości</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Strzałka w górę</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Edytuj swoją ostatnią wiadomość, póki nic nie jest napisane</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Odpowiedz na wybraną wiadomość</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Tylko wzmianki</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Wycisz na godzinę</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Wycisz do jutra do 8:00</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wyłącz wyciszenie</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>Otworzyć ten odnośnik?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>Prowadzi do %1. To może nie być to, na co wygląda.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Chroniony hasłem</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>Ta wiadomość ma dalszy ciąg. Jest zbyt długa, by zachować ją w całości.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>Jeden adres w każdym wierszu</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Parlour</source>
        <translation>%1 – Parlour</translation>
    </message>
    <message>
        <source>Parlour</source>
        <translation>Parlour</translation>
    </message>
    <message>
        <source>Opening your conversations...</source>
        <translation>Otwieranie rozmów…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Pokoje ręcznie</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Pokoje według nazwy</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Pokoje według aktywności</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>O programie Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Szukaj wiadomości…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Oznacz wszystko jako przeczytane</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Kontakty…</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Pokaż obraz</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Nie udało się wczytać obrazu.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>Z obrazem z %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Z obrazem, którego Parlour nie pobiera</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Pokaż obraz z %1</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Tekst wiadomości</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Zareaguj</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menu wiadomości</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>Kopiuj z pseudonimem i godziną</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Zaznacz tekst</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>Kopiuj pierwszy odnośnik</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Przejdź do wiadomości, na którą odpowiada</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Oznacz jako nieprzeczytane od tego miejsca</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, przed twoim dołączeniem</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>Nie dostarczono. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>Oczekiwanie na pokój</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Może to przeczytać każdy w pokoju.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>Utwórz konto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>server.example</source>
        <translation>serwer.example</translation>
    </message>
    <message>
        <source>It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.</source>
        <translation>Przechowuje twoje konto i twoje wiadomości. Wybierz taki, którego ludziom ufasz, albo wklej odnośnik z zaproszenia.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Połącz z</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Jest też do tego strona: %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>Strona: %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Otwórz stronę na %1</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Inny serwer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Utwórz konto</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nowy pokój</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Nazwa (opcjonalnie)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nazwa pokoju</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Zaproponuj adres, którego nikt nie odgadnie</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Hasło pokoju</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Hasło pokoju (opcjonalnie)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Podaj je każdemu, kto może wejść.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Musi je znać każdy, kto chce dołączyć. W przypadku otwartego pokoju zostaw puste.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Opis (opcjonalnie)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 to twój zarejestrowany pseudonim w tym pokoju.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Zmień swój pseudonim w tym pokoju</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Zmień pseudonim</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Słowa, które liczą się jako wzmianka</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>Oprócz twojego pseudonimu, we wszystkich pokojach. Oddziel je przecinkami.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>Nie przeszkadzać: na razie nie pokazuj powiadomień</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>Także wtedy, gdy mój status to „Nie przeszkadzać”</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Pokazuj w powiadomieniach nazwy i tekst</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Odtwarzaj dźwięk</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>O tym, kiedy dowiadujesz się o nowościach w pokoju, decyduje jego menu na liście; można w nim też wyciszyć pokój na jakiś czas.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Hasło pokoju</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Zapamiętaj hasło</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>Nie zapamiętuj</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>Do zakończenia programu</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>W systemowym pęku kluczy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>W mojej zakładce (twój serwer może je odczytać)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Hasło zostało zmienione.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nowe hasło ponownie</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock jest włączony.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Hasło to jeden wiersz. Wklejony tekst ma ich więcej, więc nic nie wstawiono.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n pokój wymaga hasła.</numerusform>
            <numerusform>%n pokoje wymagają hasła.</numerusform>
            <numerusform>%n pokoi wymaga hasła.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Pokaż następny</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Znajdź osobę</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Nie ma tu nikogo o tej nazwie.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Obraz osoby</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>W tym pokoju</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Szukaj w tym, co ta osoba tu powiedziała</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>W twoich innych pokojach</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Twoja notatka</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Możesz ją przeczytać tylko ty.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>Pozostaje na tym komputerze i nigdy nie jest wysyłana.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Notatka nie jest tu możliwa: ten pokój nie rozróżnia osób.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Zmień pseudonim…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Wspomnij</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Nie możesz teraz pisać w tym pokoju.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Napisz prywatnie</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Przestań ignorować</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>To ty.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Ukrywa to, co pisze ta osoba.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>Pokój nie pokazuje ci go.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Usuń wiadomości tej osoby…</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Napisz bezpośrednio</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Poza pokojem, na adres tej osoby.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Dodaj do kontaktów…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>O tej osobie…</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Obraz osoby</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>ignorujesz</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Twój obraz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Zmienianie obrazu…</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Mogą go zobaczyć twoje kontakty i każdy w twoich pokojach. Obraz jest najpierw zmniejszany i nie zawiera niczego poza pikselami.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Wybierz obraz…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Usuń obraz</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>Wstrzymaj %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Odtwórz %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Pozycja w %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Zarejestruj pseudonim…</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>To może być pokój kogoś obcego. Jego serwer pozna twój adres, gdy tylko Parlour zapyta go o ten pokój.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Obejrzyj: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>„Zaraz wracam”, gdy nikogo nie ma przy komputerze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Po %L1 minutach</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>Z twojego serwera i od twoich kontaktów</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>Od wszystkich</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Informuj kontakty, kiedy piszę</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Obrazy, dźwięk i wideo wczytywane bez kliknięcia</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Kto przechowuje plik, dowiaduje się, że go wczytujesz, i skąd.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Informuj kontakty, co już mam przeczytane</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Dowiadują się o tym tylko kontakty, które widzą, kiedy jesteś online; dowiadują się też, że wiadomość dotarła. W pokojach nie dowiaduje się nikt. Twoje własne urządzenia zawsze dowiadują się od twojego serwera, co masz przeczytane. Poza tym Parlour nie wczytuje niczego spod adresów w wiadomościach, dopóki ich nie otworzysz.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Rozpocznij nową rozmowę</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Ignorujesz osobę %1. To, co pisze, nie jest pokazywane.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Przestań ignorować</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Zamknij tę rozmowę</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>To, co w niej powiedziano, nie jest nigdzie przechowywane.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>Nic nie jest przechowywane: pokój nie mówi, kto jest kim.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>To, co w niej powiedziano, pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Usuń historię…</translation>
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
        <translation>Szkic: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Wróć do pokoju</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Zamknij tę rozmowę</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Prywatna wiadomość do: %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>Ukończono %L1%</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>edytowano</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>edytowano, pokaż wcześniejsze wersje</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Powód (opcjonalnie)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Podane wcześniej</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Powody podane wcześniej</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Zapomnij ten powód</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>Zrezygnować z rejestracji w pokoju %1?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>Zarejestruj się w pokoju %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Zrezygnuj z rejestracji</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zarejestruj się</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Spróbuj dołączyć</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Weź inny pseudonim</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Zrezygnuj…</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Konto zostanie usunięte z tego komputera. Na serwerze pozostanie, ze wszystkim, co w nim jest.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>Usuń z pęku kluczy jego hasła: własne i te do jego pokoi</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>Zapomnij jego listę pokoi</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Usuń z kontaktów</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Żadne z was nie będzie już widzieć, kiedy druga osoba jest online. To, co napisaliście do siebie, pozostanie.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Zmień nazwę kontaktu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nazwa kontaktu %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Twoje inne urządzenia też ją pokazują. Poza tym nikt jej nie widzi. Zostaw puste, aby używać pierwszej części adresu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Zmień nazwę: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Nazwa na twojej liście</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Twoje inne urządzenia też ją pokazują. Poza tym nikt jej nie widzi. Zostaw puste, aby używać własnej nazwy pokoju.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Zablokuj…</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n osoba chce widzieć, kiedy %1 jest online.</numerusform>
            <numerusform>%n osoby chcą widzieć, kiedy %1 jest online.</numerusform>
            <numerusform>%n osób chce widzieć, kiedy %1 jest online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n osoba chce widzieć, kiedy jesteś online.</numerusform>
            <numerusform>%n osoby chcą widzieć, kiedy jesteś online.</numerusform>
            <numerusform>%n osób chce widzieć, kiedy jesteś online.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Obejrzyj prośby o kontakt</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Prośby o kontakt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Te osoby chcą widzieć, kiedy %1 jest online. Osoba, której prośbę przyjmiesz, stanie się kontaktem i dostanie takie samo pytanie.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Nikt nie czeka na odpowiedź.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Jesteś offline.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Odrzuć wszystkie</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Adres pokoju</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Sama nazwa oznacza pokój na %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>To jest %1.</translation>
    </message>
    <message>
        <source>room@%1</source>
        <translation>pokoj@%1</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>pokoj@chat.serwer.example</translation>
    </message>
</context>
<context>
    <name>RoomAvatarSetting</name>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Ten serwer nie przechowuje obrazów pokoi.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Zmienianie obrazu…</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Może go zobaczyć każdy, także z zewnątrz. Obraz zostanie najpierw zmniejszony.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Zmień obraz…</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Wybierz obraz…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Usuń obraz</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>Ponowne łączenie…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Dołączanie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>Konto tego pokoju jest wyłączone.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Pozwól mówić</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Mianuj członkiem</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Odmów członkostwa</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Ustawienia pokoju</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Właściciele</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administratorzy</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Zbanowani</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Ukryj osoby</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Pokaż osoby</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Ustawienia pokoju</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Zaproś osoby</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>Prywatna grupa</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>Wejść mogą tylko osoby, które zaprosisz. Każdy widzi, kim są inni.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Publiczny pokój</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Każdy może go znaleźć i wejść. Adresy pozostają ukryte.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Pokój na hasło</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Wejść może każdy, kto zna hasło.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Pokój natychmiastowy</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Gotowy od razu, z własnymi ustawieniami serwera.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Niestandardowy</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Przeglądasz ustawienia i wybierasz je po swojemu.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Przypnij na górze</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Grupa…</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Zarejestruj pseudonim…</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Przechowywanie wiadomości…</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Usuń historię…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Udostępnij…</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>Temat…</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Zaproś osoby…</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Ustawienia pokoju…</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Opuść pokój</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Zniszcz pokój…</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Mogą to zrobić tylko właściciele.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Zarejestruj pseudonim…</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Przejdź do daty…</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Wejścia i wyjścia</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Gdy jest tu mało osób</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Usuń wiadomości…</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Mogą to zrobić tylko moderatorzy.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Udostępnij…</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Obraz pokoju</translation>
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
        <translation>Szkic: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Wybierz po lewej pokój lub osobę.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Szukaj wiadomości</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Słowa albo &quot;kilka słów&quot; obok siebie</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Gdzie szukać</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>We wszystkich rozmowach</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Tylko tutaj: %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Pokaż starsze wiadomości</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Szukaj w tym pokoju</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1, z serwera</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Usuń hasło</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Ustalany na podstawie adresu</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
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
        <translation>Serwer nazywa to: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Cofnij: %1</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>Zobacz ustawienia</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Zaproś osoby…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Usuń pokój</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>Użyj ustawień serwera</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kod QR: %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Kto go otworzy, może pisać na ten adres i dodać go do kontaktów.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Kto go otworzy, może poprosić o wpuszczenie. Nie ma w nim hasła pokoju.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nazwa@serwer.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>Co inni czytają obok twojego statusu</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Opis statusu</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>Wracam o trzeciej</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Dodaj opis</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>„Zaraz wracam” po 5 minutach</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>„Zaraz wracam” po 10 minutach</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>„Zaraz wracam” po 30 minutach</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Nigdy automatycznie „Zaraz wracam”</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Na razie bez powiadomień</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Pokaż każde osobno</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>Twoje wiadomości zajmują na tym komputerze %1.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>Pokój może mieć własne ustawienie: w swoim menu na liście. Można tam też wyeksportować lub usunąć to, co w nim powiedziano.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Przechowuj wiadomości konta %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Jak wyżej</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Zapisz bez szyfrowania…</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Ustaw temat</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>Nie ustawiono tematu.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Każdy widzi go nad rozmową. Zostaw puste, aby go usunąć.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dokąd przejść</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Część nazwy lub polecenia</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Dopasowania</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>Szukaj zamiast tego w wiadomościach</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nowa wiadomość</numerusform>
            <numerusform>%n nowe wiadomości</numerusform>
            <numerusform>%n nowych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Do najnowszych</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Niczego tu jeszcze nie powiedziano.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Pierwsza nieprzeczytana wiadomość</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>Zapisać hasło bez szyfrowania?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Zapisz bez szyfrowania na tym komputerze</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Będzie w pliku, który może czytać tylko twoje konto użytkownika. Hasło może przeczytać każdy, kto może uruchomić ten komputer z innego dysku, czytać jego kopie zapasowe lub uruchamiać programy w twoim imieniu.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Wersje wiadomości</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Wpisz adres pokoju.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>To nie jest adres pokoju. Wygląda on tak: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>Serwer nie usuwa kont z poziomu programu. Zapytaj osobę, która go prowadzi.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>Serwerowi to nie wystarcza jako dowód. Usuń konto na jego stronie internetowej albo zapytaj osobę, która go prowadzi.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>Serwer jest zbyt obciążony. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>Serwer nie usunął konta.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>To nie jest adres tego konta.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Brak połączenia. Spróbuj ponownie, gdy wróci.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>Serwer nie odpowiada. Czy konto nadal istnieje, okaże się, gdy Parlour znów się zaloguje.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 z %2 online</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Nie udało się zapisać hasła na dysku.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>Dla tego konta nie zapisano hasła. Wpisz je, aby się zalogować.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>Nie udało się odczytać zapisanego hasła: pęk kluczy jest zablokowany. Wpisz je, aby się zalogować.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>Nie udało się odczytać zapisanego hasła: pęk kluczy odmówił. Wpisz je, aby się zalogować.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>Nie udało się odczytać zapisanego hasła: nie ma tu usługi pęku kluczy. Wpisz je, aby się zalogować.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>Pęk kluczy jest zablokowany. Hasło zostanie zapamiętane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>Pęk kluczy odmówił. Hasło zostanie zapamiętane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Nie ma tu usługi pęku kluczy. Hasło zostanie zapamiętane tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>Hasła konta %1 są nadal w pęku kluczy: jest on zablokowany.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>Hasła konta %1 są nadal w pęku kluczy: odmówił ich usunięcia.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>Jeśli w pęku kluczy są hasła konta %1, nadal tam pozostają: nie odpowiada on.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Nie ma cię teraz w pokoju.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>Nie możesz pisać w tym pokoju.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>Pokój nie nadał tej wiadomości oznaczenia, po którym znają ją inni.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>Pokój nie może powiedzieć innym, że to twoja wiadomość.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Ten pokój tego nie obsługuje.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>Ten pokój tego nie chce.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Usuń dla wszystkich…</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Usunąć tę wiadomość?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Kto używa programu, który to obsługuje, już jej nie zobaczy. Ktoś mógł ją już przeczytać.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Usuń dla wszystkich</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Usuń wiadomość…</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>Usunąć tę wiadomość osoby %1?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>Pokój usunie ją dla wszystkich i powie, kto to zrobił i dlaczego.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Usuń wiadomość</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Zareaguj…</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Ten pokój nie pozwala na %1 jako reakcję.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Usuń wiele wiadomości…</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Pokaż tę wiadomość</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>Pokaż wcześniejsze wersje…</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Jesteś offline.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>Program drugiej osoby nie nadał tej wiadomości nazwy.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>Druga osoba jest teraz poza zasięgiem.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>w toku: %n</numerusform>
            <numerusform>w toku: %n</numerusform>
            <numerusform>w toku: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>gotowe: %n</numerusform>
            <numerusform>gotowe: %n</numerusform>
            <numerusform>gotowe: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>nie udało się: %n</numerusform>
            <numerusform>nie udało się: %n</numerusform>
            <numerusform>nie udało się: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>wybrano</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>Nie udało się pobrać listy.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>Nie możesz zbanować siebie.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>Pokój musi zachować co najmniej jednego właściciela. Najpierw nadaj tę rangę komuś innemu.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>To odbiera rangę właściciela tobie. Nie możesz jej sobie przywrócić.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>To dotyczy ciebie. Nie możesz tego cofnąć.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 to nie jest adres.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 to ty.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 to nie jest adres osoby. Wygląda on tak: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 to ani adres osoby, ani nazwa serwera.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Wpisz co najmniej jeden adres.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Pseudonim można zarezerwować naraz tylko dla jednej osoby.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>Pokój nie rezerwuje pseudonimów: %1 jest do wzięcia przez każdego.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>Pokój pokazuje tę listę tylko właścicielom.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>Pokój pokazuje tę listę tylko właścicielom i administratorom.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Zbanowano</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Odbanowano i zaproszono</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Odbanowano</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>Pokój musi zachować co najmniej jednego właściciela.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>Nie możesz tego zrobić tej osobie: ma taką samą rangę jak ty lub wyższą.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>Nie możesz zmieniać tej listy.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>Pokój nie przyjmuje adresu %1.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>Pokój nie zna tego adresu.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adresy</numerusform>
            <numerusform>%n adresów</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Mianować właścicielem: %1?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>Mianować właścicielami: %1?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Mianować administratorem: %1?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>Mianować administratorami: %1?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Mianować członkiem: %1?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>Mianować członkami: %1?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Zbanować: %1?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Odbanować: %1?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>Usunąć z listy właścicieli: %1?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>Usunąć z listy administratorów: %1?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>Usunąć z listy członków: %1?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>Zmiana ustawień, mianowanie właścicieli i zniszczenie pokoju nie będą już możliwe.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Banowanie osób i dodawanie członków nie będzie już możliwe.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>Z pokoju tylko dla członków trzeba będzie wyjść, bez możliwości powrotu.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>Znowu będzie można wejść, o ile pokój wpuszcza.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Właściciel może wszystko to, co ty: zmieniać ustawienia, usunąć cię i zniszczyć pokój.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Administrator jest tu zawsze moderatorem i może banować osoby oraz dodawać członków.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Członek może wejść, nawet jeśli pokój jest tylko dla członków.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Z pokoju trzeba będzie wyjść, a powrót będzie możliwy dopiero po zdjęciu bana.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Mianuj właścicielem</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Mianuj administratorem</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Mianuj członkiem</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Zbanuj</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Odbanuj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 i jeszcze %n.</numerusform>
            <numerusform>%1 i jeszcze %n.</numerusform>
            <numerusform>%1 i jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 ma teraz rangę właściciela i ją utraci.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 ma teraz rangę administratora i ją utraci.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 ma teraz rangę członka i ją utraci.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>%1 jest na liście zbanowanych. To zdejmie bana.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>przygotowywanie</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie udało się</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>Pliki do %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Twój serwer nie przyjmuje plików.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Pliku już nie ma albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>Parlour zakończył działanie przed wysłaniem.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Twój serwer nie podaje, czy przyjmuje pliki.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Za dużo plików naraz: ostatnie nie zostały dodane.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>Parlour uruchamia się wraz z sesją, aby informować cię, co nowego.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Wszyscy z %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Jesteś offline.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Twój serwer nie może nikogo zablokować.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>To nie jest adres.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>To ty.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>To twój własny serwer.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Ten adres jest już zablokowany.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>Nie udało się zablokować: %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>Nie udało się odblokować: %1. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Pokój został opuszczony na innym urządzeniu.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Twój serwer nie zapisał zakładki pokoju %1. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>Na tym serwerze inni mogliby czytać twoje zakładki. Hasło będzie pamiętane do zakończenia programu.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Twój serwer nie przechowuje zakładek. Hasło będzie pamiętane do zakończenia programu.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Twój serwer nie przechowuje zakładek prywatnie. Twoje pokoje są pamiętane tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Twój serwer nie przechowuje zakładek. Twoje pokoje są pamiętane tylko na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>Serwer pokazuje inny certyfikat niż ten, któremu ufasz. Być może ktoś podsłuchuje.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Certyfikat należy do innego serwera.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Certyfikat wygasł.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Certyfikat nie jest jeszcze ważny.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>Serwer podpisał swój certyfikat sam; nikt za niego nie ręczy.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Certyfikat został unieważniony.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Żaden urząd znany temu komputerowi nie ręczy za certyfikat.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>Twoja reakcja nie dotarła. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>Wiadomość nie została wycofana: inni nadal mogą ją przeczytać. %1</translation>
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
        <translation>%1, nieprzeczytane: %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, przypięte</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, wyciszone</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Prywatnie: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, szkic</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, prywatnie w pokoju %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n wzmianka</numerusform>
            <numerusform>%1, %n wzmianki</numerusform>
            <numerusform>%1, %n wzmianek</numerusform>
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
        <translation>spoza kontaktów</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Ty: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>Wyciszenie do %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>Wyciszenie do: %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Zatrzymano – %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>%1 – pokój nie może usuwać wiadomości: zostaną ukryte na tym komputerze.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>%1 – pokój nie może usuwać wiadomości.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>Zbanuj %n osobę</numerusform>
            <numerusform>Zbanuj %n osoby</numerusform>
            <numerusform>Zbanuj %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>Usuń %n wiadomość</numerusform>
            <numerusform>Usuń %n wiadomości</numerusform>
            <numerusform>Usuń %n wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>Ukryj %n wiadomość</numerusform>
            <numerusform>Ukryj %n wiadomości</numerusform>
            <numerusform>Ukryj %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>ban</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>ban: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>zbanowano</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>ukryto tutaj</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>ukryto tutaj. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>członek</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>To za długie: najwyżej %n znak.</numerusform>
            <numerusform>To za długie: najwyżej %n znaki.</numerusform>
            <numerusform>To za długie: najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Nie możesz tego tu zrobić.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>Pokój już jej nie ma.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Serwer jest zajęty.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Nie jesteś już moderatorem w pokoju %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>usunięto: %n</numerusform>
            <numerusform>usunięto: %n</numerusform>
            <numerusform>usunięto: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>zbanowano: %n</numerusform>
            <numerusform>zbanowano: %n</numerusform>
            <numerusform>zbanowano: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>ukryto tutaj: %n</numerusform>
            <numerusform>ukryto tutaj: %n</numerusform>
            <numerusform>ukryto tutaj: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>nie udało się: %n</numerusform>
            <numerusform>nie udało się: %n</numerusform>
            <numerusform>nie udało się: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>pozostało: %n</numerusform>
            <numerusform>pozostało: %n</numerusform>
            <numerusform>pozostało: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>Pokój nie może jej usunąć.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>Nie udało się jej ukryć.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>zbanuj %n osobę</numerusform>
            <numerusform>zbanuj %n osoby</numerusform>
            <numerusform>zbanuj %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>To nie jest wyrażenie regularne: %1 (po znaku %2).</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 w pokoju %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 w pokoju %2, %3</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupSearch</name>
    <message>
        <source>Looking...</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>Podaj, czyje wiadomości usunąć lub co w nich jest. To, co zostałoby usunięte, zobaczysz najpierw.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>Pokój nie podaje adresu osoby %1: w innych pokojach nie da się jej znaleźć.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Na tym komputerze niczego nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>%n najnowsza wiadomość. Szukaj ponownie, gdy zostanie usunięta.</numerusform>
            <numerusform>%n najnowsze wiadomości. Szukaj ponownie, gdy zostaną usunięte.</numerusform>
            <numerusform>%n najnowszych wiadomości. Szukaj ponownie, gdy zostaną usunięte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>Znaleziono %n wiadomość</numerusform>
            <numerusform>Znaleziono %n wiadomości</numerusform>
            <numerusform>Znaleziono %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>Pokój nie mówi, które wiadomości są od tej osoby. Szukaj zamiast tego pseudonimu.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>Wyrażenie jest zbyt trudne dla %n wiadomości: uprość je.</numerusform>
            <numerusform>Wyrażenie jest zbyt trudne dla %n wiadomości: uprość je.</numerusform>
            <numerusform>Wyrażenie jest zbyt trudne dla %n wiadomości: uprość je.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Odpowiedź do: %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Edycja wiadomości</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Bez grupy</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, zablokowano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>nie pokazuje, kiedy jest online</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Przedstawia się jako %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Brakuje tu wiadomości.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Brakujące wiadomości są wczytywane.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>Serwer nie ma już wiadomości pomiędzy.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>Starsze wiadomości są na serwerze.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nowe wiadomości</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>Zapisano %n wiadomość…</numerusform>
            <numerusform>Zapisano %n wiadomości…</numerusform>
            <numerusform>Zapisano %n wiadomości…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>Na tym komputerze nie ma wiadomości z tej rozmowy.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>Zapisano %n wiadomość.</numerusform>
            <numerusform>Zapisano %n wiadomości.</numerusform>
            <numerusform>Zapisano %n wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Nie udało się zapisać pliku: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Otwórz Parlour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n nieprzeczytana</numerusform>
            <numerusform>%n nieprzeczytane</numerusform>
            <numerusform>%n nieprzeczytanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>To nie jest adres pokoju. Wygląda on tak: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>To jest ten pokój.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>Nie udało się zniszczyć pokoju. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>%1 jest na twojej liście zablokowanych. Twój serwer niczego między wami nie przepuszcza.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Nie ma tu innych poleceń niż /me. Napisz //…, aby to powiedzieć.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Twój serwer tego nie potwierdził. Być może dotarło.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>Połączenie zostało zerwane, a twój serwer nie prowadzi zapisu, z którego wynikałoby, czy dotarło.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Nie udało się tego dostarczyć.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Ten adres nie istnieje.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>%1 jest poza zasięgiem albo nie przyjmuje od ciebie wiadomości.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 nie przyjmuje od ciebie wiadomości.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Serwer osoby %1 jest nieosiągalny.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Serwer podaje: %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>zaraz wracam</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>wrócę później</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nie przeszkadzać</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>bezczynność od %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 nie widzi, kiedy jesteś online.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 widzi, kiedy jesteś online. Wysłano prośbę o to samo w drugą stronę.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 widzi, kiedy jesteś online. W drugą stronę tego nie widać.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Wysłano prośbę o to, by widzieć, kiedy %1 jest online.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Żadne z was nie widzi, kiedy druga osoba jest online.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 pisze…</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(usunięto)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 ustawia temat: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Zapisane przez Parlour, %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(ukryto)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>Serwer nie odpowiedział.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Połączenie zostało utracone.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Serwer odmówił.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Serwer odmówił: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Serwer podaje: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Podstawowe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Kto może mówić</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Osoby i limity</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Więcej od twojego serwera</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>To nie może być puste.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>To może być tylko włączone lub wyłączone.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>To musi być liczba.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>To musi być data lub godzina, na przykład 2030-12-31 lub 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>To musi być kod języka, na przykład en, de lub pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>To musi być odnośnik, na przykład https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>To musi być adres XMPP, na przykład juliet@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>Serwer nie oferuje takiego wyboru.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>Serwer nie pozwala na tak małą lub tak dużą wartość.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>Serwer wymaga innego sposobu zapisu.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Wybierz ich więcej.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Wybierz ich mniej.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Wpisz hasło albo wyłącz ochronę.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>Hasło nie chroni archiwum pokoju: na większości serwerów może je czytać każdy. Aby chronić także archiwum, wpuszczaj tylko członków.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>Pokoju nie ma na liście, ale może wejść każdy, kto pozna jego adres.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Nikt poza moderatorami nie będzie mógł mówić ani o to prosić.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>Pokój i jego ustawienia znikną, gdy tylko wszyscy wyjdą.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>Każdy może wejść i zobaczyć prawdziwe adresy wszystkich.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>Nazwa lub opis pokoju zawiera hasło, a każdy może je przeczytać.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>Hasło jest tak krótkie, że łatwo je odgadnąć.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Ustawienia pokoju mogą zmieniać tylko właściciele.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>Pokój już nie istnieje.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>Serwer pokoju jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>Serwer nie przyjął tych ustawień. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>Serwer nie pokazał ustawień pokoju.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>Serwer nie może tego teraz zrobić. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>Serwer nie oferuje ustawień tego pokoju.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>Serwer nie zdołał zapisać ustawień.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, zbyt duże, aby pokazać</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(ukryto)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ustawiono</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
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
        <translation>Nie ma tu nikogo o pseudonimie %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>To ty.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Nie ignorujesz tu nikogo o pseudonimie %1.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>To, co powiedziano, jest usuwane z tego komputera przy każdym zakończeniu programu Parlour.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>Wiadomości starsze niż %n dzień są usuwane z tego komputera teraz i odtąd codziennie.</numerusform>
            <numerusform>Wiadomości starsze niż %n dni są usuwane z tego komputera teraz i odtąd codziennie.</numerusform>
            <numerusform>Wiadomości starsze niż %n dni są usuwane z tego komputera teraz i odtąd codziennie.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>Do zakończenia programu Parlour</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Jak w preferencjach</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Polski</translation>
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
        <translation>Dysk sprawia kłopoty: nie wszystko da się znaleźć.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Znajduje to, co powiedziano, o ile jest to na tym komputerze. Obok słów mogą stać from:PSEUDONIM, in:POKÓJ, after:2026-10, before:2026-11-01, has:link i has:file.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niczego nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>%n najnowsza wiadomość</numerusform>
            <numerusform>%n najnowsze wiadomości</numerusform>
            <numerusform>%n najnowszych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>Znaleziono %n wiadomość</numerusform>
            <numerusform>Znaleziono %n wiadomości</numerusform>
            <numerusform>Znaleziono %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Na tym komputerze niczego nie znaleziono</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1, %2, %3, %4, z serwera</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Przeszukaj archiwum pokoju na serwerze</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Pokaż starsze wiadomości z serwera</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Zapytaj serwer ponownie</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>Serwer przeszukuje archiwum pokoju…</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>Serwer nie odpowiedział.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>Serwer nie przeszukał archiwum pokoju.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>Serwer nie znalazł nic więcej.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n wiadomość z serwera. To, czego nie ma na tym komputerze, zostanie pobrane po otwarciu.</numerusform>
            <numerusform>%n wiadomości z serwera. To, czego nie ma na tym komputerze, zostanie pobrane po otwarciu.</numerusform>
            <numerusform>%n wiadomości z serwera. To, czego nie ma na tym komputerze, zostanie pobrane po otwarciu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Przeszukaj swoje archiwum na serwerze</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>Serwer przeszukuje twoje archiwum…</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>Serwer nie przeszukał twojego archiwum.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>Osoby %1 już tu nie ma.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Nie ma tu nikogo o pseudonimie %1.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Nie udało się. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Wyrzuć…</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>Wyrzucić osobę %1?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>Ta osoba będzie musiała opuścić pokój, ale może od razu wrócić.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Zbanuj…</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Zbanować osobę %1?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Ta osoba będzie musiała opuścić pokój i wróci dopiero po zdjęciu bana.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Przyznaj prawo głosu</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>Przyznać prawo głosu osobie %1?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>Ta osoba będzie mogła pisać w pokoju.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Odbierz prawo głosu…</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>Odebrać prawo głosu osobie %1?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>Ta osoba będzie mogła czytać, ale nie pisać, dopóki nie wyjdzie.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Mianuj moderatorem…</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>Mianować osobę %1 moderatorem?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>Ta osoba będzie mogła wyrzucać innych oraz przyznawać i odbierać prawo głosu, dopóki nie wyjdzie.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Odbierz rolę moderatora…</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>Zmienić rolę osoby %1 na uczestnika?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>Ta osoba nie będzie już mogła wyrzucać innych ani przyznawać i odbierać prawa głosu.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Mianuj właścicielem…</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Mianować osobę %1 właścicielem?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Ta osoba będzie mogła wszystko to, co ty: zmieniać ustawienia, usunąć cię i zniszczyć pokój.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Mianuj administratorem…</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Mianować osobę %1 administratorem?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Ta osoba będzie tu zawsze moderatorem i będzie mogła banować innych oraz dodawać członków.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Mianuj członkiem…</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Mianować osobę %1 członkiem?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>Ta osoba będzie mogła wejść, nawet jeśli pokój jest tylko dla członków. Administrator lub właściciel traci przy tym swoje uprawnienia.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Usuń z list pokoju…</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>Usunąć osobę %1 z list pokoju?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>Ta osoba nie będzie już członkiem, administratorem ani właścicielem. Pokój tylko dla członków będzie musiała opuścić.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>Tak już jest.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>To ty.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Mogą to zrobić tylko moderatorzy.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Mogą to zrobić tylko administratorzy i właściciele.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Mogą to zrobić tylko właściciele.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>Ta osoba ma taką samą rangę jak ty lub wyższą.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>Administratorzy i właściciele mają to prawo zawsze.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Pseudonim %1 ma teraz ktoś inny, więc niczego nie zrobiono.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>To nie jest nazwa serwera.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>To nie może stać przed @ w adresie.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>To, co chce wiedzieć %1, jest zbyt duże, aby to pokazać.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nazwa konta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Wpisz tekst z obrazu</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Odpowiedz na pytanie serwera</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>To, co w twoim adresie stoi przed @%1</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>Tę nazwę ma już na %1 ktoś inny. Wybierz inną.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>Serwer %1 nie przyjął wpisanych danych.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>Serwer %1 nie utworzył konta.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>Serwer %1 nie pozwala tworzyć kont z poziomu programu. Zajrzyj na jego stronę internetową albo zapytaj osobę, która go prowadzi.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>Serwer %1 na razie nie tworzy nowych kont. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>Serwer %1 nie mógł tego teraz zrobić. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>%1 nie odpowiada. Konto mogło już powstać: najpierw spróbuj się na nie zalogować.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>Serwer %1 nie przyjmuje tego zaproszenia: zostało już użyte albo jest zbyt stare.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Ten odnośnik zaprasza cię do utworzenia konta na %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Łączenie z %1…</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>Okazywanie zaproszenia…</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>Sprawdzanie, co chce wiedzieć %1…</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Tworzenie konta…</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>Serwer %1 tworzy konta na swojej stronie internetowej. Wróć i zaloguj się, gdy będziesz mieć konto.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>Konto już jest. Zaloguj się na nie.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 zaprasza cię na serwer %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Masz zaproszenie na serwer %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Twój adres będzie brzmieć: %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>Serwer %1 nie czekał tak długo. Przejrzyj formularz jeszcze raz i wyślij go ponownie.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>pl</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Wersja %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n wzmianka</numerusform>
            <numerusform>%n wzmianki</numerusform>
            <numerusform>%n wzmianek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nowa wiadomość</numerusform>
            <numerusform>%n nowe wiadomości</numerusform>
            <numerusform>%n nowych wiadomości</numerusform>
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
        <translation>Moderatorzy</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>member</source>
        <translation>członek</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Zapraszam do rozmowy</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Wrócę później</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>Nazwa zawiera niewidoczne znaki.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Nazwa zaczyna się lub kończy spacją.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Wygląda jak %1, ale to ktoś inny.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>gość</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorujesz</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 i %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 i jeszcze %n osoba</numerusform>
            <numerusform>%1, %2 i jeszcze %n osoby</numerusform>
            <numerusform>%1, %2 i jeszcze %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 dołącza.</numerusform>
            <numerusform>%1 dołączają.</numerusform>
            <numerusform>%1 dołączają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 wychodzi.</numerusform>
            <numerusform>%1 wychodzą.</numerusform>
            <numerusform>%1 wychodzą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 dołącza i wychodzi.</numerusform>
            <numerusform>%1 dołączają i wychodzą.</numerusform>
            <numerusform>%1 dołączają i wychodzą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 wychodzi i wraca.</numerusform>
            <numerusform>%1 wychodzą i wracają.</numerusform>
            <numerusform>%1 wychodzą i wracają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 zmienia pseudonim.</numerusform>
            <numerusform>%1 zmieniają pseudonimy.</numerusform>
            <numerusform>%1 zmieniają pseudonimy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>Usunięto z pokoju: %1.</numerusform>
            <numerusform>Usunięto z pokoju: %1.</numerusform>
            <numerusform>Usunięto z pokoju: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>Zbanowano: %1.</numerusform>
            <numerusform>Zbanowano: %1.</numerusform>
            <numerusform>Zbanowano: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 musi wyjść: mogą tu być tylko członkowie.</numerusform>
            <numerusform>%1 muszą wyjść: mogą tu być tylko członkowie.</numerusform>
            <numerusform>%1 muszą wyjść: mogą tu być tylko członkowie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>%1 ma teraz rangę właściciela.</numerusform>
            <numerusform>%1 mają teraz rangę właściciela.</numerusform>
            <numerusform>%1 mają teraz rangę właściciela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>%1 ma teraz rangę administratora.</numerusform>
            <numerusform>%1 mają teraz rangę administratora.</numerusform>
            <numerusform>%1 mają teraz rangę administratora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>%1 ma teraz rangę członka.</numerusform>
            <numerusform>%1 mają teraz rangę członka.</numerusform>
            <numerusform>%1 mają teraz rangę członka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 nie ma już rangi członka.</numerusform>
            <numerusform>%1 nie mają już rangi członka.</numerusform>
            <numerusform>%1 nie mają już rangi członka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>%1 ma teraz rolę moderatora.</numerusform>
            <numerusform>%1 mają teraz rolę moderatora.</numerusform>
            <numerusform>%1 mają teraz rolę moderatora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 nie ma już roli moderatora.</numerusform>
            <numerusform>%1 nie mają już roli moderatora.</numerusform>
            <numerusform>%1 nie mają już roli moderatora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>%1 może teraz pisać.</numerusform>
            <numerusform>%1 mogą teraz pisać.</numerusform>
            <numerusform>%1 mogą teraz pisać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 nie może już pisać.</numerusform>
            <numerusform>%1 nie mogą już pisać.</numerusform>
            <numerusform>%1 nie mogą już pisać.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%2 usuwa z pokoju: %1.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%2 banuje: %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 ma teraz pseudonim %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Powód: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>To nie jest obraz, którego Parlour może użyć. Wybierz na przykład plik PNG lub JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>Obraz został usunięty.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>Obraz został ustawiony.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Serwer nie przyjął obrazu.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Wpisz nowe hasło.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>To hasło, które już masz.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Twój serwer nie pozwala programom zmieniać haseł. Może da się to zrobić na jego stronie.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Twój serwer chce lepszego dowodu, że to ty. Może da się to zrobić na jego stronie.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Twój serwer nie przyjął tego hasła. Spróbuj dłuższego albo prostszego.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Twój serwer twierdzi, że to konto nie jest zalogowane. Zaloguj się ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Twój serwer nie pozwala na to tak często. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Twój serwer nie zdołał zmienić hasła.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Brak połączenia. Spróbuj ponownie, gdy wróci.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>Serwer nie odpowiedział. Nie wiadomo, czy hasło zostało zmienione; zapamiętaj oba.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>Pokój nie pokazuje ci adresu tej osoby.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>Już poza pokojem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Bezczynność od</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio online</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Uprawnienia tutaj</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Tytuły</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Pseudonimy tutaj</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Wiadomości tutaj</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
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
        <translation>Czas lokalny</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Poza pokojem</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>member</source>
        <translation>członek</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>zbanowano</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n z ostatnich %L1</numerusform>
            <numerusform>%n z ostatnich %L1</numerusform>
            <numerusform>%n z ostatnich %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Wczytywanie profilu…</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Ta osoba nie opublikowała profilu.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>Nie udało się wczytać profilu.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n na tym komputerze</numerusform>
            <numerusform>%n na tym komputerze</numerusform>
            <numerusform>%n na tym komputerze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Tego pliku nie można odtworzyć.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Nie ma urządzenia dźwiękowego.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>Polecenia wpisuje się w pokoju. Napisz //…, aby to powiedzieć.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 ma teraz pseudonim %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 znowu jest w pokoju.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>Parlour zakończył działanie, zanim pokój to potwierdził. Być może dotarło.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>Parlour zakończył działanie, zanim udało się to wysłać.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>ponowne łączenie</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>nie ma cię w pokoju</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>poza pokojem</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>teraz ktoś inny</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>może ktoś inny</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>Nie ma cię teraz w pokoju. To, co napiszesz, zaczeka i zostanie wysłane, jeśli po twoim powrocie %1 nadal tam będzie.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>Nie ma cię w pokoju. Prywatne wiadomości idą przez niego.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>Osoby %1 nie ma już w pokoju i nie można do niej dotrzeć.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Pseudonim %1 ma teraz ktoś inny. Ta osoba nie widzi nic z tej rozmowy.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>W pokoju jest ktoś o pseudonimie %1. Parlour nie może stwierdzić, czy to ta sama osoba.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>Pokój nie mógł tego dostarczyć.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>Osoby %1 nie ma już w pokoju.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>Pokój nie pozwala ci pisać prywatnie do osoby %1.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Pokój twierdzi, że nie ma cię w środku.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Serwer podaje: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Prywatnie: %1 w pokoju %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Widzi to tylko %1. Serwer pokoju, %2, przekazuje to dalej i mógłby to przeczytać.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>Pokój tego nie potwierdził. Być może dotarło.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>Połączenie zostało zerwane, zanim pokój to potwierdził. Być może dotarło.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>Osobę %1 usunięto z pokoju.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>Osobę %1 zbanowano w tym pokoju.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 opuszcza pokój.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>Nie ma cię w pokoju.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>To ty.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Ten pokój nie pozwala na prywatne wiadomości.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Prywatnie mogą tu pisać tylko osoby z prawem głosu.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Prywatnie mogą tu pisać tylko moderatorzy.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>Pokój dopuszcza nazwę, do której nie da się pisać.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Nie ma tu nikogo o pseudonimie %1.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 zaprasza cię do pokoju %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n osoba w pokoju</numerusform>
            <numerusform>%n osoby w pokoju</numerusform>
            <numerusform>%n osób w pokoju</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Pokój na %1 twierdzi, że %2 zaprasza cię do pokoju %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Ktoś, kto ma tam pseudonim %1, zaprasza cię do pokoju %2.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Ktoś zaprasza cię do pokoju %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Pokój został opuszczony.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>Pokój nie potwierdził tego w ciągu 30 sekund.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>Pokój został usunięty, ponieważ anulowano jego tworzenie.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>Pokój %1 nie wpuszcza cię</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Zbanowano cię w pokoju %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>Pokój %1 jest tylko dla członków</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Ten pseudonim jest zajęty</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Ten pseudonim jest niedozwolony</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>Pokój %1 jest pełny</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>Pokój %1 nie jest jeszcze otwarty</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>Nie możesz tu tworzyć pokoi</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>Pokoju %1 już nie ma</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Nie ma takiego serwera</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>Pokój %1 nie odpowiada</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>Pokój %1 już nie istnieje</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>Pokój odmówił bez powodu znanego programowi Parlour.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>Właściciele pokoju cię nie wpuszczają. Poproś kogoś z nich o zdjęcie bana.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Ktoś inny używa tego pseudonimu w tym pokoju lub ma go zarejestrowanego. Wybierz inny.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>Pokój nie przyjmuje tego pseudonimu. Wybierz inny.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>W pokoju jest już tyle osób, na ile pozwala. Spróbuj ponownie, gdy ktoś wyjdzie.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>Właściciel jeszcze go konfiguruje albo pokój nie istnieje. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Ten pokój nie istnieje, a serwer nie pozwala ci go utworzyć. Sprawdź adres.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>Pokój został zamknięty przez właścicieli.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Twój serwer nie może znaleźć serwera pokoju. Sprawdź część adresu po znaku @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Twój serwer nie może w tej chwili połączyć się z serwerem pokoju.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>W ciągu 30 sekund nie przyszła odpowiedź. Być może pod tym adresem nie ma usługi pokoi.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>Do pokoju można będzie dołączyć, gdy znów będziesz online.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>Został zamknięty podczas twojej nieobecności. Możesz utworzyć go od nowa albo o nim zapomnieć.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>poza pokojem</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>dołączanie</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>potrzebne hasło</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>błędne hasło</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>hasło zmienione</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>ban</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>nie udało się dołączyć</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>w pokoju</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>ponowne łączenie</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Dołączanie do pokoju %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Ponowne łączenie…</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Nie ma cię już w pokoju %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>Wysłano prośbę o wpuszczenie…</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>Pokój %1 wymaga hasła</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>To hasło nie zostało przyjęte</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>Zapisane hasło już nie działa. Prawdopodobnie zostało zmienione</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Wrócisz do pokoju, gdy tylko wróci połączenie.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Dołącz ponownie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Przejdź do nowego pokoju</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>Pokój zakończył twój pobyt bez podania powodu.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>%1 usuwa cię z pokoju.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>%1 banuje cię w tym pokoju.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Zbanowano cię w tym pokoju.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Nie masz już członkostwa, a pokój jest tylko dla członków.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>Pokój jest teraz tylko dla członków, a ty nie masz członkostwa.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>Serwer pokoju jest wyłączany.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>Pokój utracił połączenie z tobą.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>Pokój został zamknięty na dobre.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Powód: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>Ustawienia pokoju zostały zmienione.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Wszyscy w tym pokoju mogą zobaczyć twój prawdziwy adres.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>Prawdziwe adresy są teraz w tym pokoju ukryte przed zwykłymi osobami.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>Rozmowy w tym pokoju są publicznie zapisywane.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>Rozmowy w tym pokoju nie są już publicznie zapisywane.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>Pokój nazywa cię %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>Pokój tego nie dostarczył.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>Nie możesz mówić w tym pokoju.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Pokój twierdzi, że nie ma cię w środku.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>To przekracza limity pokoju.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Nie ma tu usługi pęku kluczy. Hasło będzie pamiętane do zakończenia programu.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>Pęk kluczy jest zablokowany. Hasło będzie pamiętane do zakończenia programu.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>Pęk kluczy odmówił. Hasło będzie pamiętane do zakończenia programu.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Wpisz pseudonim.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Ten pseudonim jest zbyt długi.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>Ten pseudonim ma znak, którego pokoje nie przyjmują, na przykład emoji.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>PSEUDONIM</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[TEMAT]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>PSEUDONIM [POWÓD]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>PSEUDONIM lub ADRES [POWÓD]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>ADRES [POWÓD]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>POKÓJ [PSEUDONIM]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>Czy chodzi o %1? Ujmij nazwę w cudzysłów: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Zmienia twój pseudonim w tym pokoju.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Ustawia lub usuwa temat.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Wyrzuca kogoś z pokoju.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Wyrzuca kogoś i nie pozwala wrócić.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Pozwala gościowi pisać.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Odbiera komuś możliwość pisania.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Zaprasza kogoś do tego pokoju.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Dołącza do innego pokoju.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Opuszcza ten pokój.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Pokazuje tę listę.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>Połączenie zostało zerwane, a ten pokój nie prowadzi zapisu, z którego wynikałoby, czy dotarło.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Ten pokój nazywa się teraz %1. Przedtem: %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Nie możesz zmieniać tematu tego pokoju.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>Pokój już cię nie znał. Parlour dołącza do niego ponownie.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Może tu brakować wiadomości z czasu twojej nieobecności.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Pokój</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 usuwa temat.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 zmienia temat: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>Pokój nie przyjął nowego tematu.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Pseudonim %1 ma lub zarezerwował ktoś inny.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>Pokój nie pozwala na pseudonim %1.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Twoja prośba o prawo głosu została wysłana niedawno. Zaczekaj, zanim poprosisz znowu.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>Pokój nie przekazał twojej prośby o prawo głosu.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>Usunął cię sam pokój. Być może twój pseudonim jest zarezerwowany.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 odbiera ci członkostwo, a pokój jest tylko dla członków.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 ogranicza pokój do członków, a ty nie masz członkostwa.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>PSEUDONIM [WIADOMOŚĆ]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>CO ROBISZ</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Pisze tylko do jednej osoby tutaj.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Mówi, co robisz, z twoim pseudonimem na początku.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Ukrywa to, co ktoś pisze.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Znów pokazuje to, co ktoś pisze.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>Pokój %1 nie istnieje</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>Ta odpowiedź nie została przyjęta</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Możesz poprosić o członkostwo. Może ci je też nadać właściciel lub administrator pokoju.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>Pokój został zamknięty przez właścicieli. Dalszy ciąg jest w %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>Pod tym adresem nie ma pokoju. Sprawdź pisownię albo utwórz pokój.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Była błędna albo przyszła za późno. Spróbuj ponownie z innym pytaniem.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>potrzebna odpowiedź</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>Pokój %1 chce wiedzieć, że jesteś człowiekiem</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Poproś o członkostwo…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Utwórz pokój</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Przeglądaj pokoje…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Pokój został przez ciebie zniszczony.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>Pokój %1 wymaga innego hasła niż to z odnośnika lub zaproszenia</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>Pokój %1 nie działa</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>Pokój %1 zamilkł</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>Serwer pokoju nikogo w tej chwili nie wpuszcza.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>Zaczął podawać, kto jest w środku, a potem przez 30 sekund nie powiedział nic.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>Nie udało się usunąć wiadomości. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>Osoby %1 już tu nie ma, a pokój nie podaje jej adresu.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Ten plik jest zbyt duży. Może mieć najwyżej 20 megabajtów.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>To nie jest obraz, którego Parlour może użyć. Wybierz na przykład plik PNG lub JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>Obraz został usunięty.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>Obraz został ustawiony.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Obraz tego pokoju mogą zmieniać tylko właściciele.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Ten serwer nie przechowuje obrazów pokoi.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Serwer nie przyjął obrazu.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Tylko dla członków</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Adresy widoczne</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiwizowany</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Zbanowano cię w tym pokoju.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Masz w tym pokoju rangę członka.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Masz w tym pokoju rangę administratora.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Masz w tym pokoju rangę właściciela.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>To nie jest adres serwera. Wygląda on tak: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Twój serwer nie może znaleźć serwera %1. Sprawdź pisownię.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>%1 nie odpowiada. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Brak połączenia. Spróbuj ponownie, gdy wróci.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>%1 nie pokazuje ci swoich pokoi albo twój serwer nie może się z nim komunikować. Nadal możesz spróbować dołączyć do pokoju po jego adresie.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>Na %1 nie widać żadnych pokoi.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>%1 nie przyjmuje w tej chwili więcej pytań. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>%1 nie może tego wyszukać. Spróbuj innych lub dłuższych słów.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>Odpowiedź z %1 jest dla programu Parlour niezrozumiała.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>Serwer pokoju nie odpowiedział.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>Pod tym adresem nie ma pokoju albo nikt nie może go zobaczyć.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Ten pokój został zamknięty przez właścicieli.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Twój serwer nie może znaleźć serwera pokoju.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Twój serwer nie może w tej chwili połączyć się z serwerem pokoju.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>Pokój nic o sobie nie mówi.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Odpytywanie: %1…</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Szukanie pokoi na %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>Na razie %n pokój…</numerusform>
            <numerusform>Na razie %n pokoje…</numerusform>
            <numerusform>Na razie %n pokoi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>%1 nie pokazuje pokoi. Do ukrytych można dołączyć po ich adresie.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Niczego nie znaleziono.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>Pierwszy %n pokój; jest ich więcej.</numerusform>
            <numerusform>Pierwsze %n pokoje; jest ich więcej.</numerusform>
            <numerusform>Pierwszych %n pokoi; jest ich więcej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n pokój</numerusform>
            <numerusform>%n pokoje</numerusform>
            <numerusform>%n pokoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>Wpisz tekst z obrazu</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Napisz, co słyszysz</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Wpisz to, co słychać</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Napisz, co widać na obrazie</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Napisz, co widać na filmie</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Twoja odpowiedź</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Odpowiedz na pytanie pokoju</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Odpowiedz na pytanie z obrazu</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Odpowiedz na pytanie z nagrania</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Odpowiedz na pytanie z filmu</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>Pokój mówi: „%1”</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>Pokój o coś prosi, ale nie mówi, o co.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Pseudonim %1 ma teraz ktoś inny. Naciśnij Enter ponownie, jeśli chodzi o tę osobę.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>Nie ma polecenia /%1. Napisz //%1, aby to powiedzieć.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Czegoś brakuje: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Nie możesz zmieniać tematu tego pokoju.</translation>
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
        <translation>Serwer nie przysłał żadnych ustawień tego pokoju.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Ktoś inny zmienił to samo, co ty. Wybierz, co zachować.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>Formularz serwera w międzyczasie się zmienił. Niczego nie zapisano; twoje zmiany są zachowane.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>Serwer tego nie zastosował.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>Serwer nie zastosował: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>Serwer przyjął zmiany, ale nie udało się ich potwierdzić: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 Nie wiadomo, czy ustawienia zostały zapisane; twoje zmiany są zachowane.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Twoje zmiany są zachowane.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Serwer tego odmówił.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Formularz tego pokoju jest zbyt duży, aby go pokazać.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Nadal możesz ustalać, kto należy do pokoju, albo go zniszczyć.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>wymaga hasła</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>tylko dla członków</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Wpisz adres pokoju.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Wpisz hasło pokoju.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Ten pokój jest nowy. Skonfiguruj go, zanim wejdą inni.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Ten pokój już istniał. Dołączasz do niego takiego, jaki jest.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>W międzyczasie ktoś inny utworzył ten pokój. Dołączasz do niego takiego, jaki jest.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>Nie udało się usunąć pokoju. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>Ktoś inny był już w tym pokoju. Dlatego nie został usunięty.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Nie udało się zapisać hasła na dysku.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>na razie %n osoba</numerusform>
            <numerusform>na razie %n osoby</numerusform>
            <numerusform>na razie %n osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Brak połączenia. Spróbuj ponownie, gdy wróci.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>Pokój nie odpowiedział.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Ten pseudonim zarejestrował ktoś inny. Wybierz inny.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Ten pokój rejestruje tylko swoich członków i nie przyjmuje próśb od innych: musi cię dodać ktoś, kto go prowadzi.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Ten pokój nie pozwala ci się zarejestrować.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>Nie możesz zarejestrować się w tym pokoju. Musi cię dodać ktoś, kto go prowadzi.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>Pokój nie przyjął wpisanych danych.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>Pokój nie mógł tego teraz zrobić. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Odpytywanie pokoju…</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>Pokój chce to wiedzieć, zanim o tobie zdecyduje.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Zarejestrowany pseudonim należy w tym pokoju do ciebie: nikt inny nie może go używać, gdy cię nie ma.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Rejestrowanie…</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>Twoja prośba została wysłana. Zdecyduje o niej ktoś, kto prowadzi pokój.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Masz tu zarejestrowany pseudonim %1. Spróbuj dołączyć; jeśli pokój nadal cię nie wpuści, to przechowuje tylko pseudonimy, a członkostwo musi ci nadać ktoś, kto go prowadzi.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Masz rejestrację w tym pokoju.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>Pseudonim %1 należy w tym pokoju do ciebie.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Rezygnowanie…</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Nie masz już rejestracji w tym pokoju.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>Inni będą mogli wtedy wziąć ten pseudonim. Ty zachowasz w tym pokoju swoją rangę.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>Wraz z tym tracisz w tym pokoju rangę właściciela i nie możesz jej sobie przywrócić.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>Wraz z tym tracisz w tym pokoju rangę administratora i nie możesz jej sobie przywrócić.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>Wraz z tym tracisz członkostwo w tym pokoju. Jeśli jest tylko dla członków, od razu z niego wypadniesz i ktoś, kto go prowadzi, będzie musiał dodać cię ponownie.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Twoja strona internetowa</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Kilka słów o sobie</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 prosi o członkostwo w tym pokoju.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 Uzasadnienie: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>Formularz tego pokoju jest zbyt duży, aby go pokazać. Musi cię dodać ktoś, kto prowadzi pokój.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>Serwer wymaga wypełnienia większej liczby pól.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>Konfigurowanie pokoju…</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>Pokój jest skonfigurowany, ale serwer tego nie potwierdził.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Ustawiony przez: %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Ustawiony przez: %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Wpisz adres osoby.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>To nie jest adres osoby. Wygląda on tak: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>To ty.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Jesteś offline.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Ta osoba jest już w twoich kontaktach.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>Nie udało się zmienić kontaktu. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>To jest zbyt długie dla twojego serwera.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Odpytywanie pokoju…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Zaproszono</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>Zaproszenie nie dotarło.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>Pokój nie pozwala ci zapraszać. Możesz wysłać zaproszenie bezpośrednio od siebie.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>Ta osoba jest zbanowana w tym pokoju.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Wpisz co najmniej jeden adres. Wygląda on tak: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 to nie jest adres. Wygląda on tak: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>Nie masz połączenia z pokojem.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>Pokój jest tylko dla członków i nie przyjął tej osoby do ich grona. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Zaproszono: %1.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>Ta osoba nadal jest zbanowana. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Odrzucono: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 odrzuca twoje zaproszenie.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 odrzuca twoje zaproszenie: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>Nie możesz zapraszać do tego pokoju, więc nie zaproszono: %1.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>Zaproszenie nie dotarło do: %1.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>Jak pokój nazywa się na listach i w nagłówkach.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>O czym jest pokój. Może to przeczytać każdy, także z zewnątrz.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>Kod języka, którym się tu mówi, na przykład en lub de.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>Zachowaj pokój, gdy jest pusty</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Bez tego pokój i jego ustawienia znikną, gdy wszyscy wyjdą.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Odcisk palca obrazu</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Hasło pokoju</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Potrzebuje go każdy, aby wejść, także właściciele. Puste: bez hasła. Kto jest w pokoju, ten zostaje.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Chroniony hasłem</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>Serwer nie pokazuje hasła. Wyłącz to, aby je usunąć.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Tylko dla członków</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Wejść mogą tylko osoby z listy członków. Inni, którzy są w pokoju, muszą wyjść.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Każdy może zapraszać innych</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>Zapraszać mogą nie tylko moderatorzy. W pokoju tylko dla członków zaproszeni stają się członkami.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>Pokazuj pokój na publicznej liście</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Każdy może znaleźć ten pokój w katalogu serwera.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Nowe osoby muszą dowieść, że są ludźmi</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Kto wchodzi, musi najpierw rozwiązać zagadkę. Niektóre programy nie potrafią jej pokazać.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Adresy zwolnione z dowodu</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Te osoby wchodzą bez rozwiązywania zagadki.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Pozwól na subskrypcje</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>Wiadomości z pokoju można otrzymywać, nie będąc w środku.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderowany</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Mówić mogą tylko osoby z prawem głosu; przyznają je moderatorzy.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Nowe osoby mogą mówić</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>Kto wchodzi, od razu ma prawo głosu. Ma znaczenie tylko w pokoju moderowanym.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Każdy może zmieniać temat</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Bez tego mogą tylko moderatorzy.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>Goście mogą prosić o prawo głosu</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>Moderatorzy dostają prośbę, którą mogą przyjąć.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Sekundy między prośbami o prawo głosu</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Kto poprosi ponownie wcześniej, dostanie odmowę.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>Goście mogą pokazywać opis statusu</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Opisu statusu można użyć, aby mówić bez prawa głosu.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>Goście mogą zmieniać pseudonim</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Pseudonimu można użyć, aby mówić bez prawa głosu.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Kto widzi prawdziwe adresy</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Kto może widzieć adresy XMPP osób w pokoju.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Kto może wysyłać prywatne wiadomości</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Wiadomości od jednej osoby w pokoju do drugiej.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>Do kogo goście mogą pisać prywatnie</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Wiadomości od osób bez prawa głosu do kogoś w pokoju.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>Do moderatorów można pisać zawsze</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>Prywatne wiadomości do moderatorów są dozwolone dla wszystkich.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Pozwól na wzajemne zapytania</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>Programy mogą przez pokój pytać programy innych osób o profil, wersję i tym podobne.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>Osoby z zewnątrz widzą, kto jest w pokoju</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>Pseudonimy osób w pokoju można odczytać bez wchodzenia.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Kto widzi listę członków</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Kto może pobrać adresy właścicieli, administratorów i członków.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Kto jest pokazywany na liście osób</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Osoby z innymi rolami są w pokoju niewidoczne.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Zapisuj dzienniki na serwerze</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>Serwer zapisuje to, co się mówi, w plikach, często publikowanych w internecie.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Prowadź archiwum</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>Serwer przechowuje to, co się mówi, aby można było przeczytać to, co się przegapiło.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Najwięcej wiadomości dla wchodzących</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Ile wcześniejszych wiadomości pokój najwyżej wysyła temu, kto wchodzi.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Wiadomości dla wchodzących</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Ile wcześniejszych wiadomości pokój wysyła temu, kto nie prosi o konkretną liczbę.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Najwięcej osób w pokoju</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Kto przyjdzie, gdy pokój jest pełny, nie wejdzie.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Właściciele</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Mogą zmieniać te ustawienia i zniszczyć pokój.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administratorzy</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Mogą banować osoby oraz mianować członków i moderatorów.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Mogą wejść do pokoju tylko dla członków.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Zbanowani</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Nie mogą wejść.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Kapelusze</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>Osobom można nadawać tytuły pokazywane obok ich pseudonimów.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Powiązany węzeł publikuj-subskrybuj</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Adres XMPP, pod którym publikowane jest coś, co należy do pokoju.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Adres kontaktowy</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>Do kogo pisać w sprawie pokoju.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>Grupa LDAP</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Tylko moderatorzy</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Osoby z prawem głosu</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatorzy</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>Nieobecni członkowie</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez ograniczeń</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>wejść mogą tylko członkowie</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>wejść może każdy</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>pokój jest na publicznej liście</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>pokoju nie ma na publicznej liście</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>każdy widzi, kim są inni</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>adresy są ukryte przed innymi</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>pokój pozostaje, gdy jest pusty</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>aby wejść, potrzebne jest hasło</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>pokój ma nazwę</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>pokój ma opis</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Twoja prywatna grupa jest gotowa. Wejść mogą tylko osoby, które zaprosisz.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>Twój publiczny pokój jest gotowy. Każdy może go znaleźć i wejść.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>Twój pokój jest gotowy. Aby wejść, potrzebne jest jego hasło.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>Twój pokój jest gotowy, z własnymi ustawieniami serwera.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>Twój pokój jest gotowy, ale nie taki, jak sobie życzysz. Na tym serwerze nie jest możliwe: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>Twój pokój nie jest jeszcze skonfigurowany. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Twój serwer nie przyjmuje plików tej wielkości (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Twój serwer oczekiwał pliku o innej długości.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Twój serwer nie przyjmuje plików tego typu (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>Miejsce, które twój serwer podał dla pliku, było już zajęte (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>Miejsce, które twój serwer podał dla pliku, wygasło.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Twój serwer nie wpuścił pliku: miejsce dla niego było zajęte albo wygasło.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>Na twoim serwerze nie ma już miejsca na ten plik (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Twój serwer nie mógł przyjąć pliku.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Twój serwer przyjął plik, ale go nie ma.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>Połączenie zostało zerwane podczas wysyłania pliku.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>Certyfikatowi serwera, na który trafiają pliki, nie można zaufać.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>Plik na tym komputerze zmienił się albo już go nie ma.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Twój serwer przyjmuje pliki do %1.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>Plik jest zbyt duży dla twojego serwera.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Twój serwer będzie znów przyjmować pliki od %1.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>Serwer, który przechowuje plik, jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Tego pliku już nie ma.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>Serwer nie wydaje pliku.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>Plik jest zbyt duży, aby go pobrać.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>Nie można przechować pliku na tym komputerze.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Zdradza, gdzie i czym to wykonano</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Usunięto położenie i dane aparatu</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Może zdradzać, gdzie to wykonano: z plików tego rodzaju Parlour nie potrafi tego usunąć</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>Serwer wydaje inny plik niż ten, który został wysłany.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>Hasło nie zostało przyjęte. Sprawdź adres i hasło.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>Serwer twierdzi, że to konto jest wyłączone.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>Nie ma serwera o nazwie %1. Sprawdź część adresu po znaku @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>%1 odmawia połączenia. Być może serwer nie działa albo port jest błędny.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 nie odpowiada w wymaganym czasie.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>%1 nie oferuje szyfrowania. Bez niego Parlour nie wysyła haseł.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>Nie udało się nawiązać szyfrowanego połączenia z %1 (problem z TLS).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Certyfikat serwera %1 nie jest zaufany.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>Certyfikat serwera %1 zmienił się. Parlour zatrzymał się, zanim cokolwiek wysłał.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>%1 i Parlour nie mają wspólnej metody logowania.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>Serwer %1 nie dowiódł, że zna twoje hasło. To może być inny serwer; Parlour się rozłączył.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>Serwer %1 zażądał logowania, które nie jest bezpieczne. Parlour go nie kontynuował.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>To, co serwer %1 oferuje do logowania, zmieniono po drodze albo jest źle skonfigurowane. Parlour się nie zalogował.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Twoje szyfrowane połączenie nie kończy się na %1: ktoś jest pośrodku albo serwer jest źle skonfigurowany. Parlour się nie zalogował.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Inny program przejął tę sesję.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>Serwer %1 jest wyłączany.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>Serwer %1 przysłał coś nieprawidłowego.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>Połączenie sieciowe zostało utracone.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>Parlour nie może działać z tą wersją QXmpp. Zainstaluj tę, dla której został zbudowany.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Połączenie z %1 nie powiodło się.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Ponowne łączenie…</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Wpisz swój adres.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>To nie jest adres. Wygląda on tak: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>To konto jest już na twojej liście.</translation>
    </message>
</context>
<context>
    <name>parlour::Status</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>twoje wiadomości</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>twoje ustawienia</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>hasła zapisane bez pęku kluczy</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>obrazy pokoi</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1 nie mogą być przechowywane na dysku: pliku używa inny program. Parlour sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1 nie mogą być przechowywane na dysku: jest pełny. Zwolnij trochę miejsca.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1 nie mogą być przechowywane na dysku: Parlour nie może tam pisać. Sprawdź uprawnienia folderu i to, czy dysk nie jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1 nie mogą być przechowywane na dysku: nie można otworzyć pliku. Sprawdź, co jest na jego miejscu.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1 nie mogą być przechowywane na dysku: zgłasza on błędy. Zabezpiecz to, co ważne, i sprawdź dysk.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1 nie mogą być przechowywane na dysku: plik jest uszkodzony i nie można go odłożyć na bok.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1 nie mogą być przechowywane na dysku: plik zapisała nowsza wersja programu Parlour. Użyj tamtej wersji.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Dopóki to znów nie zadziała, to, co niewysłane, przepadnie przy zakończeniu programu Parlour.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Dopóki to znów nie zadziała, wprowadzone zmiany przepadną przy zakończeniu programu Parlour.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>Plik z twoimi wiadomościami był uszkodzony. To, co dało się z niego odczytać, jest tutaj; plik zachowano jako %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Plik z twoimi ustawieniami był uszkodzony. To, co dało się z niego odczytać, jest używane; plik zachowano jako %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Plik z hasłami zapisanymi bez pęku kluczy był uszkodzony. To, co dało się z niego odczytać, jest używane; plik zachowano jako %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>To, co tu czeka, zostanie wysłane, gdy tylko dysk będzie mógł to odnotować. Inaczej mogłoby zostać wysłane dwukrotnie.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>Nie udało się jej usunąć z dysku. Jeśli to się nie uda przed zakończeniem programu Parlour, następne uruchomienie podejmie ją znowu.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie udało się</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n starsza wiadomość, nieprzeczytana przez ciebie, nie jest już tutaj przechowywana.</numerusform>
            <numerusform>%n starsze wiadomości, nieprzeczytane przez ciebie, nie są już tutaj przechowywane.</numerusform>
            <numerusform>%n starszych wiadomości, nieprzeczytanych przez ciebie, nie jest już tutaj przechowywanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>wiadomość usunięta</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>wiadomość usunięta przez moderatora</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>wiadomość usunięta przez moderatora. Powód: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>wiadomość usunięta przez: %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>wiadomość usunięta przez: %1. Powód: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 i jeszcze %n osoba</numerusform>
            <numerusform>%1 i jeszcze %n osoby</numerusform>
            <numerusform>%1 i jeszcze %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>reakcje: %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>wiadomość ukryta na tym komputerze</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Odpowiedź na wiadomość, której tu nie ma</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: wiadomość usunięta</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edytowano</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>w odpowiedzi na wiadomość, której tu nie ma</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>w odpowiedzi do: %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>plik %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>Przeczytano</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>przeczytano</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>dostarczono</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>%n nowa wiadomość dla ciebie</numerusform>
            <numerusform>%n nowe wiadomości dla ciebie</numerusform>
            <numerusform>%n nowych wiadomości dla ciebie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 prosi o prawo głosu.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Twoja prośba o prawo głosu została wysłana do moderatorów.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>Moderator przeczytał twoją prośbę o prawo głosu i nie spełnił jej.</translation>
    </message>
</context>
</TS>
