<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>Over Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Groepsgesprekken via XMPP, voor wie eraan meedoet en voor wie ze leidt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Gebouwd op %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versies kopiëren</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persoon binnen</numerusform>
            <numerusform>%n personen binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Je geregistreerde bijnaam hier: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>De gesprekken worden gepubliceerd op %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Je bent ingelogd, maar niet verbonden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Je account staat uit.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>Je server heeft je bladwijzers niet meer. Je ruimtes blijven hier staan.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Opnieuw opslaan</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
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
        <translation>Kies wat anderen zien</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Dit account gebruiken</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n account maakt opnieuw verbinding.</numerusform>
            <numerusform>%n accounts maken opnieuw verbinding.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Op de server verwijderen…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Account aanmaken</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Afbeelding…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Iedereen in de ruimte kan dit lezen.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Een contact toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>Het ziet er zo uit: %1. Een link mag ook.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Naam (optioneel)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Hoe jij deze persoon noemt. Alleen jij ziet het, op al je apparaten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Deze persoon krijgt de vraag of je mag zien wanneer die online is. Is het antwoord ja en vraagt de ander jou hetzelfde, dan ziet die het ook van jou.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Je kunt het vragen aan:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>Een of meer, gescheiden door spaties of regels. Met de naam van een server verban je iedereen van die server.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Een of meer, gescheiden door spaties of regels.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>naam@server.example of server.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>naam@server.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Gereserveerde bijnaam (optioneel)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Niemand anders kan hem hier gebruiken, als de ruimte bijnamen kan reserveren.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Gereserveerde bijnaam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Verbannen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Ban opheffen en uitnodigen</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>Dat is al zo.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Dat kunnen alleen eigenaars.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Eigenaar maken…</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Beheerder maken…</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Lid maken…</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Verbannen…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Ban opheffen…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Ban opheffen en uitnodigen…</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>Hiervan is niemand verbannen.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Alles opnieuw proberen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>jij</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>hele server</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Bezig met opvragen bij de ruimte…</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>Niemand in deze lijst past bij deze woorden.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Er staat niemand in deze lijst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in deze lijst</numerusform>
            <numerusform>%n in deze lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Niets kiezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Ban opheffen en uitnodigen…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Ban opheffen…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Toevoegen…</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>Bestand bijvoegen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Het origineel verzenden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Verzenden stoppen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Bijgevoegde bestanden</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Blijven draaien als het venster wordt gesloten</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Starten met de sessie</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>Je server laat daarvandaan niets naar jou door, en van jou niets daarheen. Niemand krijgt er bericht van. In ruimtes komen jullie elkaar nog wel tegen.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Iedereen op %1 blokkeren</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Melden bij de beheerders van je server</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>Niets melden</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Als spam melden</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Misbruik melden</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Wat er is gebeurd (optioneel)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Geblokkeerd door %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Geblokkeerde adressen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Deblokkeren</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>Ruimtes doorbladeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Zoekdienst</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Geen enkele server kent de ruimtes van alle andere; een zoekdienst wel. Waar je naar zoekt, wordt daarheen gestuurd, en de dienst kan je adres zien. Er is geen dienst ingesteld.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Deze dienst gebruiken</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Zoekwoorden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>Waar je naar zoekt, wordt naar %1 gestuurd. Die dienst kan ook je adres zien.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>Ruimtes filteren</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>Gevonden ruimtes</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>Geen ruimte past bij deze woorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n daarvan getoond</numerusform>
            <numerusform>%n daarvan getoond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>Op een server</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>Op alle servers</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>conference.example.org</source>
        <translation>conference.example.org</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Ruimtes tonen</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>Kies een ruimte om te zien hoe die is.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>In mijn lijst zetten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Alleen voor leden</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>De server toont een ander certificaat dan voorheen</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Deze server kon niet aantonen wie hij is</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Certificaat tonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Dit certificaat vertrouwen</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>Vraag iemand die de ruimte leidt om je binnen te laten.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Antwoord in de browser, of vraag iemand die de ruimte leidt om je binnen te laten.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Er is ook een pagina voor, op %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Pagina op %1 openen</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Ruimtes doorbladeren</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>Ruimtes</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>Woorden of patroon</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Leeg: alles wat deze persoon schreef</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Schrijfwijze</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Al deze woorden</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Patroon met * en ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>In welk deel</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Tekst, bijnaam of adres</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Het afgelopen uur</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>De afgelopen 24 uur</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>De afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Alles op deze computer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>In alle ruimtes die je modereert</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Berichten verwijderen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Iedereen in de ruimte kan dit lezen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Voor iedereen verwijderen</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Verbannen wie het schreef</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Hier verbergen wat de ruimte niet kan verwijderen</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Deze ruimte is nooit opgeslagen. Als je nu sluit, wordt de ruimte verwijderd, met alles erin.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>%n wijziging is niet opgeslagen. Als je nu sluit, gaat die verloren.</numerusform>
            <numerusform>%n wijzigingen zijn niet opgeslagen. Als je nu sluit, gaan die verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Ruimte verwijderen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Deelnemen aan een ruimte</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nieuwe ruimte</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Ruimtes doorbladeren</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Berichten doorzoeken</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelezen markeren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Statustekst…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nieuw in Parlour</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Over Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Je bent hier bezoeker. In deze ruimte kan alleen schrijven wie spreekrecht heeft.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Bericht aan %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Om spreekrecht vragen</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>De instellingen worden opgevraagd bij de ruimte…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n veld vraagt aandacht</numerusform>
            <numerusform>%n velden vragen aandacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Geen instelling past bij deze woorden.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Ruimte opheffen…</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>De nieuwe ruimte instellen</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Instellingen van de ruimte</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Instellingen doorzoeken</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Alleen gewijzigde</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Deze ruimte is nieuw. Sla de instellingen op voordat je anderen uitnodigt.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Je bent geen eigenaar van deze ruimte meer. Je kunt de instellingen lezen, maar niet wijzigen.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Iemand anders heeft deze instellingen gewijzigd.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n instelling is ook door iemand anders gewijzigd. Kies wat blijft.</numerusform>
            <numerusform>%n instellingen zijn ook door iemand anders gewijzigd. Kies wat blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secties</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>“%1” ongedaan maken</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Die van de ander houden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Die van mij houden</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Groepen van een contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Groepen van %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>Zet komma’s tussen meerdere groepen; een naam met een komma staat tussen aanhalingstekens. Je andere apparaten tonen ze ook. Verder ziet niemand ze.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Gesprek openen</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Groepen…</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Delen…</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Uit contacten verwijderen…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blokkeren…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Over deze persoon…</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Gesprek openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Contacten doorzoeken</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Een naam, of een willekeurig adres</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Geen contact met die naam.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Nog geen contacten.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Schrijven aan %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Contact toevoegen…</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Ga naar datum</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Typ die zo: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>Van die dag of later is op deze computer niets bewaard.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>De uitnodiging voor %1 afwijzen?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Reden (optioneel)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>De ruimte geeft die door aan wie je heeft uitgenodigd.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete account on the server</source>
        <translation>Account op de server verwijderen</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>De server verwijdert het account met de contacten, bladwijzers en opgeslagen berichten. Dit kan niet ongedaan worden gemaakt, en later kan iemand anders het adres krijgen. Wat je in ruimtes hebt gezegd, blijft daar staan.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Typ het adres ter bevestiging</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Ook de berichten en de lijst met ruimtes ervan op deze computer verwijderen</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Ze blijven op deze computer, en zijn er weer als er een account met dit adres wordt toegevoegd.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>De geschiedenis van %1 verwijderen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Alles wat in deze ruimte is gezegd, wordt van deze computer verwijderd. Dit kan niet ongedaan worden gemaakt. De server van de ruimte bewaart misschien een eigen kopie.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Bezig met verwijderen…</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>De geschiedenis is verwijderd.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Die kon nog niet van je schijf worden verwijderd. Dat gebeurt zodra de schijf weer werkt.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>De geschiedenis met %1 verwijderen?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Alles wat jullie in deze ruimte privé tegen elkaar hebben gezegd, wordt van deze computer verwijderd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Alles wat jullie tegen elkaar hebben gezegd, wordt van deze computer verwijderd. Dit kan niet ongedaan worden gemaakt. Je server bewaart misschien een eigen kopie.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>%1 opheffen?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>De ruimte houdt voor iedereen op te bestaan, met de instellingen en de lijsten van leden, beheerders en eigenaars. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>Er is nog %n andere persoon binnen. Die moet eruit en krijgt de reden en de nieuwe ruimte te horen, als je die opgeeft.</numerusform>
            <numerusform>Er zijn nog %n andere personen binnen. Die moeten eruit en krijgen de reden en de nieuwe ruimte te horen, als je die opgeeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Nieuwe ruimte in plaats daarvan (optioneel)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Dit is %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nieuwe ruimte</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>ruimte@chat.server.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Wachtwoord van de nieuwe ruimte (optioneel)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Iedereen die nu binnen is, krijgt het te horen, om mee te kunnen komen.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Wachtwoord van de nieuwe ruimte</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Typ %1 ter bevestiging</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Naam van de ruimte</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>Deblokkeren</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Aan contacten toevoegen…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blokkeren…</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>Je bent offline. Wat je schrijft, wacht en wordt verzonden als je terug bent.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 staat niet bij je contacten en ziet niet of je online bent.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>In dit gesprek zoeken</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ga naar datum</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Dit gesprek sluiten</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Over deze persoon</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ongelezen markeren</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Dit gesprek sluiten</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Wat erin is gezegd, blijft op deze computer.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Geschiedenis verwijderen…</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Hier is nog niets gezegd. Berichten aan %1 lopen via jullie beide servers, die ze zouden kunnen lezen.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Bericht aan %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Concept: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>geen contact</translation>
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
        <translation>Annuleren</translation>
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
        <translation>Emoji zoeken</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hoe de emoji heet</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Geen emoji heet zo.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Nog geen ruimtes</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nieuwe ruimte</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Deelnemen aan een ruimte</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Zoek een ruimte, neem deel aan een ruimte waarvan je het adres kent, of open er zelf een.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Ruimtes doorbladeren…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exporteren</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Alles wat in deze ruimte is gezegd, voor zover het op deze computer staat, wordt naar een bestand geschreven: als tekst, als webpagina of als JSON voor andere programma’s. Wie het bestand heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Berichten exporteren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Alles wat jullie in deze ruimte privé tegen elkaar hebben gezegd, voor zover het op deze computer staat, wordt naar een bestand geschreven: als tekst, als webpagina of als JSON voor andere programma’s. Wie het bestand heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Alles wat jullie tegen elkaar hebben gezegd, voor zover het op deze computer staat, wordt naar een bestand geschreven: als tekst, als webpagina of als JSON voor andere programma’s. Wie het bestand heeft, kan het lezen.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Laden van %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Opslaan als…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Het bestand kon niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Sleep bestanden hierheen om ze bij te voegen</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Bestand opslaan</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Het bestand kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>De afbeelding kan niet worden getoond.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Openen met een ander programma</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>Groepsgesprekken voor wie in ruimtes thuis is en ze leidt.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Nog geen account?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Account aanmaken</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Het formulier van deze ruimte is te groot om te tonen.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>Ontbrekende berichten laden</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Geldt zodra Parlour opnieuw start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>Groep van %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>Ruimtes van één groep staan bij elkaar onder de naam van de groep. Laat dit leeg voor geen groep. Alleen jij ziet dit, op deze computer.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n uitnodiging van iemand die je niet kent.</numerusform>
            <numerusform>%n uitnodigingen van mensen die je niet kent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Uitnodigingen tonen</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Aannemen</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Eerst bekijken</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Mensen uitnodigen voor %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Een of meer, gescheiden door spaties of regels.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>naam@server.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Reden (optioneel)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Het wachtwoord van de ruimte meesturen</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>Ze komen binnen zonder dat ernaar gevraagd wordt. De servers waar de uitnodiging langs gaat, kunnen het lezen.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>Er wordt hun naar gevraagd, en ze moeten het op een andere manier van je horen. Ze zien je adres.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Uitgenodigde personen</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Ban opheffen en uitnodigen</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Zelf uitnodigen</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Deelnemen aan een ruimte</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Typ het adres van de ruimte.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Ruimtes doorbladeren…</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>Berichten van %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Berichten bewaren</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Oudere berichten verwijderen</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Omhoog, Alt+Omlaag</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Deelnemen aan een ruimte</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nieuwe ruimte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Het bericht verzenden, de rij openen, op de knop drukken</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nieuwe regel in het bericht</translation>
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
        <translation>De instellingen van de ruimte opslaan</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Een stap terug</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, pijltoetsen</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Van het ene naar het andere onderdeel, en binnen lijsten</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Het gekozen bericht kopiëren</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>Wat je met het gekozen bericht kunt doen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+Omhoog, Omlaag</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>De ruimte in de lijst verplaatsen</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Vorige en volgende ruimte of privégesprek</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Ruimtes doorbladeren</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>Spatie, Ctrl+A, Delete</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>In de lijsten van een ruimte: kiezen, alles kiezen, verwijderen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>In dit gesprek zoeken; in instellingen en lijsten: een instelling, persoon of adres vinden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle berichten doorzoeken</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>De begonnen naam aanvullen, daarna de volgende</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Emoji; ook :naam: in het bericht</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Shift+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelezen markeren</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Op naam naar een ruimte, persoon of opdracht gaan</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Shift+Page Up</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Naar het eerste ongelezen bericht gaan</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Je laatste bericht bewerken, zolang er niets geschreven is</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Het gekozen bericht beantwoorden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle berichten</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Alleen vermeldingen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Een uur dempen</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Dempen tot morgen 8 uur</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Niet meer dempen</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>Deze link openen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>De link leidt naar %1. Dat hoeft niet te zijn waar hij op lijkt.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Beveiligd met een wachtwoord</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>Dit bericht gaat verder. Het is te lang om helemaal te bewaren.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>Eén adres per regel</translation>
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
        <translation>Je gesprekken worden geopend…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Ruimtes zelf ordenen</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Ruimtes op naam</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Ruimtes op activiteit</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nieuw in Parlour</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Over Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Berichten doorzoeken…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelezen markeren</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Contacten…</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Afbeelding tonen</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>De afbeelding kon niet worden geladen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>Met een afbeelding van %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Met een afbeelding die Parlour niet ophaalt</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Afbeelding van %1 tonen</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Tekst van het bericht</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Reageren</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menu van het bericht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>Kopiëren met naam en tijd</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Tekst selecteren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>De eerste link kopiëren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Naar het beantwoorde bericht</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Vanaf hier als ongelezen markeren</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, voordat je binnenkwam</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>Niet afgeleverd. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>Wacht op de ruimte</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Iedereen in de ruimte kan dit lezen.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>Account aanmaken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>server.example</source>
        <translation>server.example</translation>
    </message>
    <message>
        <source>It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.</source>
        <translation>Die bewaart je account en je berichten. Kies er een waarvan je de mensen vertrouwt, of plak de link van een uitnodiging.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden met</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Er is ook een pagina voor, op %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>De pagina staat op %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Pagina op %1 openen</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Andere server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Account aanmaken</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nieuwe ruimte</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Naam (optioneel)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Naam van de ruimte</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Een adres voorstellen dat niemand kan raden</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Wachtwoord van de ruimte</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Wachtwoord van de ruimte (optioneel)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Geef het door aan iedereen die binnen mag komen.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Wie wil deelnemen, moet het weten. Laat het leeg voor een open ruimte.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Beschrijving (optioneel)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 is de bijnaam die je in deze ruimte hebt geregistreerd.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Je bijnaam in deze ruimte wijzigen</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Bijnaam wijzigen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Woorden die als vermelding tellen</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>Naast je bijnaam, in alle ruimtes. Zet er komma’s tussen.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>Niet storen: voorlopig geen meldingen tonen</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>Ook niet zolang mijn status “Niet storen” is</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Namen en tekst in meldingen tonen</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Een geluid afspelen</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>Wanneer je van iets nieuws in een ruimte hoort, stel je in via het menu van die ruimte in de lijst; daar kun je de ruimte ook een tijd dempen.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Wachtwoord van de ruimte</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Wachtwoord onthouden</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>Niet onthouden</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>Tot ik afsluit</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>In de sleutelbos van het systeem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>In mijn bladwijzer (leesbaar voor je server)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Je wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nieuw wachtwoord nogmaals</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Een wachtwoord is één regel. Wat je plakte, heeft meer regels, dus er is niets overgenomen.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n ruimte heeft een wachtwoord nodig.</numerusform>
            <numerusform>%n ruimtes hebben een wachtwoord nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Volgende tonen</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Een persoon zoeken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Er is hier niemand met die naam.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Afbeelding van de persoon</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>In deze ruimte</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Doorzoeken wat deze persoon hier heeft gezegd</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>In je andere ruimtes</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Je notitie</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Alleen jij kunt die lezen.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>De notitie blijft op deze computer en wordt nooit verzonden.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Hier is geen notitie mogelijk: deze ruimte houdt personen niet uit elkaar.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Bijnaam wijzigen…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Vermelden</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Je kunt nu niet in deze ruimte schrijven.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Privébericht sturen</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Niet meer negeren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Dat ben jij.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Verbergt wat deze persoon schrijft.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>De ruimte toont het je niet.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Berichten van deze persoon verwijderen…</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Rechtstreeks schrijven</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Buiten de ruimte om, naar het adres.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Aan contacten toevoegen…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Over deze persoon…</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Afbeelding van de persoon</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>genegeerd</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Je afbeelding</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>De afbeelding wordt gewijzigd…</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Je contacten en iedereen in je ruimtes kunnen die zien. De afbeelding wordt eerst verkleind en bevat niets dan pixels.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Afbeelding kiezen…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Afbeelding verwijderen</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>%1 pauzeren</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 afspelen</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Positie in %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Een bijnaam registreren…</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>Dit kan een ruimte van onbekenden zijn. De server ervan krijgt je adres te weten zodra Parlour daar naar de ruimte vraagt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 bekijken</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>Afwezig als er niemand achter de computer zit</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Na %L1 minuten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>Van je eigen server en je contacten</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>Van iedereen</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Contacten laten weten wanneer ik typ</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Afbeeldingen, geluid en video die zonder klik worden geladen</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Wie een bestand bewaart, komt te weten dat je het laadt, en vanwaar.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Contacten laten weten wat ik heb gelezen</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Alleen contacten die zien wanneer je online bent, krijgen dat te horen, en ook dat een bericht is aangekomen; in ruimtes niemand. Je eigen apparaten horen altijd van je server wat je hebt gelezen. Van de adressen in berichten laadt Parlour verder niets, tenzij je ze opent.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Een nieuw gesprek beginnen</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Je negeert %1. Wat deze persoon schrijft, wordt niet getoond.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Niet meer negeren</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Dit gesprek sluiten</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>Wat erin is gezegd, wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>Er wordt niets bewaard: de ruimte vertelt niet wie iedereen is.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Wat erin is gezegd, blijft op deze computer.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Geschiedenis verwijderen…</translation>
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
        <translation>Concept: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Terug naar de ruimte</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Dit gesprek sluiten</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Privébericht aan %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>%L1% klaar</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>bewerkt, eerdere versies tonen</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Reden (optioneel)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Eerder opgegeven</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Eerder opgegeven redenen</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Deze reden vergeten</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>Je registratie bij %1 opgeven?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>Registreren bij %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Registratie opgeven</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Proberen deel te nemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Een andere bijnaam nemen</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Opgeven…</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Het wordt van deze computer verwijderd. Op de server blijft het, met alles erin.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>De wachtwoorden ervan uit de sleutelbos verwijderen, het eigen en die van de ruimtes</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>De lijst van ruimtes ervan vergeten</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Uit contacten verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Geen van jullie ziet nog wanneer de ander online is. Wat jullie elkaar hebben geschreven, blijft.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Contact hernoemen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Naam van %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Je andere apparaten tonen die ook. Verder ziet niemand die. Laat dit leeg voor het eerste deel van het adres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 hernoemen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Naam in je lijst</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Je andere apparaten tonen die ook. Verder ziet niemand die. Laat dit leeg voor de eigen naam van de ruimte.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blokkeren…</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n persoon wil zien wanneer %1 online is.</numerusform>
            <numerusform>%n personen willen zien wanneer %1 online is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n persoon wil zien wanneer je online bent.</numerusform>
            <numerusform>%n personen willen zien wanneer je online bent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Contactverzoeken bekijken</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Contactverzoeken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Deze personen willen zien wanneer %1 online is. Wie je accepteert, wordt een contact en krijgt dezelfde vraag.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Niemand wacht op een antwoord.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Je bent offline.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Alle afwijzen</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Adres van de ruimte</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Een naam alleen staat voor een ruimte op %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Dit is %1.</translation>
    </message>
    <message>
        <source>room@%1</source>
        <translation>ruimte@%1</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>ruimte@chat.server.example</translation>
    </message>
</context>
<context>
    <name>RoomAvatarSetting</name>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Deze server bewaart geen afbeeldingen voor ruimtes.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>De afbeelding wordt gewijzigd…</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Iedereen kan die zien, ook van buitenaf. De afbeelding wordt eerst verkleind.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Afbeelding wijzigen…</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Afbeelding kiezen…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Afbeelding verwijderen</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>Bezig met opnieuw verbinden…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Bezig met deelnemen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>Het account van deze ruimte staat uit.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Laten spreken</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Lid maken</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Lidmaatschap weigeren</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Instellingen van de ruimte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigenaars</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Verbannen</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Personen verbergen</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen tonen</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Instellingen van de ruimte</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Mensen uitnodigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>Besloten groep</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>Alleen wie je uitnodigt, kan binnenkomen. Iedereen ziet wie de anderen zijn.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Openbare ruimte</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Iedereen kan de ruimte vinden en binnenkomen. Adressen blijven verborgen.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Ruimte met wachtwoord</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Wie het wachtwoord weet, kan binnenkomen.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Directe ruimte</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Meteen klaar, met de instellingen van de server.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Je loopt de instellingen zelf door.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Bovenaan vastzetten</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Groep…</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Een bijnaam registreren…</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Berichten bewaren…</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Geschiedenis verwijderen…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ongelezen markeren</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Delen…</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>Onderwerp…</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Mensen uitnodigen…</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Instellingen van de ruimte…</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Ruimte verlaten</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Ruimte opheffen…</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Dat kunnen alleen eigenaars.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Een bijnaam registreren…</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Ga naar datum…</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Komen en gaan</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Zolang er weinig mensen zijn</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Berichten verwijderen…</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Dat kunnen alleen moderators.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Delen…</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Afbeelding van de ruimte</translation>
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
        <translation>Concept: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Kies links een ruimte of een persoon.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Berichten doorzoeken</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Woorden, of &quot;meerdere woorden&quot; naast elkaar</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Waar zoeken</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>In alle gesprekken</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Alleen in %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Oudere berichten tonen</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Zoeken in deze ruimte</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1, van de server</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Wachtwoord verwijderen</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Volgt uit het adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
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
        <translation>De server noemt dit: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>“%1” ongedaan maken</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>De instellingen bekijken</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Mensen uitnodigen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Ruimte verwijderen</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>De instellingen van de server gebruiken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-code van %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Wie die opent, kan naar dit adres schrijven en er een contact van maken.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Wie die opent, kan vragen om binnen te komen. Het wachtwoord van de ruimte staat er niet in.</translation>
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
        <translation>naam@server.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
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
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>Wat anderen naast je status lezen</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Statustekst</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>Om drie uur terug</translation>
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
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Er iets bij zeggen</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>Afwezig na 5 minuten</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>Afwezig na 10 minuten</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>Afwezig na 30 minuten</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Nooit vanzelf afwezig</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Voorlopig geen meldingen</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Elk apart tonen</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>Je berichten nemen %1 in beslag op deze computer.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>Een ruimte kan een eigen keuze hebben: zie het menu van de ruimte in de lijst. Daar kun je ook exporteren of verwijderen wat er is gezegd.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Berichten van %1 bewaren</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Zoals hierboven</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Onversleuteld opslaan…</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Onderwerp instellen</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>Er is geen onderwerp ingesteld.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Iedereen ziet het boven het gesprek. Laat het leeg om het te verwijderen.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Deel van een naam of opdracht</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>In plaats daarvan berichten doorzoeken</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Naar de nieuwste</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Hier is nog niets gezegd.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Eerste ongelezen bericht</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>Het wachtwoord onversleuteld opslaan?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Onversleuteld op deze computer opslaan</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Het komt in een bestand dat alleen jouw gebruikersaccount mag lezen. Wie deze computer vanaf een andere schijf kan starten, de reservekopieën kan lezen of programma’s onder jouw naam kan uitvoeren, kan het wachtwoord lezen.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Versies van het bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Nieuw in Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Typ het adres van een ruimte.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Dat is geen adres van een ruimte. Zo ziet het eruit: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>De server verwijdert geen accounts vanuit een programma. Vraag het aan wie de server beheert.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>De server wil meer bewijs dan dit. Verwijder het account op de website van de server, of vraag het aan wie de server beheert.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>De server heeft het te druk. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>De server heeft het account niet verwijderd.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>Dit is niet het adres van het account.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Je bent niet verbonden. Probeer het opnieuw als je dat weer bent.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>De server heeft niet geantwoord. Of het account er nog is, blijkt als Parlour weer inlogt.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 van %2 online</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Het wachtwoord kon niet naar de schijf worden geschreven.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>Voor dit account is geen wachtwoord opgeslagen. Typ het om in te loggen.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>Het opgeslagen wachtwoord kon niet worden gelezen: de sleutelbos is vergrendeld. Typ het om in te loggen.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>Het opgeslagen wachtwoord kon niet worden gelezen: de sleutelbos weigerde. Typ het om in te loggen.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>Het opgeslagen wachtwoord kon niet worden gelezen: er is hier geen sleutelbosdienst. Typ het om in te loggen.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>De sleutelbos is vergrendeld. Je wachtwoord wordt alleen voor deze sessie onthouden.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>De sleutelbos weigerde. Je wachtwoord wordt alleen voor deze sessie onthouden.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Er is hier geen sleutelbosdienst. Je wachtwoord wordt alleen voor deze sessie onthouden.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>De wachtwoorden van %1 staan nog in de sleutelbos: die is vergrendeld.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>De wachtwoorden van %1 staan nog in de sleutelbos: die weigerde ze te verwijderen.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>Als er wachtwoorden van %1 in de sleutelbos staan, staan ze er nog: die antwoordt niet.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Je bent nu niet in de ruimte.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>Je mag in deze ruimte niet schrijven.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>De ruimte heeft dit bericht geen kenmerk gegeven waaraan anderen het herkennen.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>De ruimte kan anderen niet vertellen dat jij het hebt geschreven.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Deze ruimte ondersteunt dat niet.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>Deze ruimte wil dat niet.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Voor iedereen verwijderen…</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Dit bericht verwijderen?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Wie een programma gebruikt dat dit ondersteunt, ziet het niet meer. Misschien heeft iemand het al gelezen.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Voor iedereen verwijderen</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Bericht verwijderen…</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>Dit bericht van %1 verwijderen?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>De ruimte verwijdert het voor iedereen en vertelt wie het deed en waarom.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Bericht verwijderen</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Reageren…</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Deze ruimte staat %1 niet toe als reactie.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Veel berichten verwijderen…</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Dit bericht tonen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>Eerdere versies tonen…</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Je bent offline.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>Het programma van de ander heeft dit bericht geen naam gegeven.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>De ander is nu niet te bereiken.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n bezig</numerusform>
            <numerusform>%n bezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>De lijst kon niet worden opgehaald.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>Je kunt jezelf niet verbannen.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>De ruimte moet minstens één eigenaar houden. Maak eerst iemand anders eigenaar.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>Hiermee ben je zelf geen eigenaar meer. Je kunt jezelf niet opnieuw eigenaar maken.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>Dit gaat over jezelf. Je kunt het niet ongedaan maken.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 is geen adres.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 ben jij.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 is niet het adres van een persoon. Zo ziet dat eruit: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 is niet het adres van een persoon en ook niet de naam van een server.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Typ minstens één adres.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Een bijnaam kan maar voor één persoon tegelijk worden gereserveerd.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>De ruimte reserveert geen bijnamen: %1 is vrij voor iedereen.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>De ruimte toont deze lijst alleen aan de eigenaars.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>De ruimte toont deze lijst alleen aan de eigenaars en beheerders.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Verbannen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Ban opgeheven en uitgenodigd</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Ban opgeheven</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>De ruimte moet minstens één eigenaar houden.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>Dat mag je bij deze persoon niet: die heeft dezelfde rang als jij, of een hogere.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>Je mag deze lijst niet wijzigen.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>De ruimte accepteert het adres %1 niet.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>De ruimte kent dit adres niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 eigenaar maken?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>%1 eigenaar maken?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>%1 beheerder maken?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>%1 beheerder maken?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>%1 lid maken?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>%1 lid maken?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 verbannen?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>De ban van %1 opheffen?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>%1 uit de lijst van eigenaars verwijderen?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>%1 uit de lijst van beheerders verwijderen?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>%1 uit de lijst van leden verwijderen?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>De instellingen wijzigen, eigenaars benoemen en de ruimte opheffen kan dan niet meer.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Mensen verbannen en leden toevoegen kan dan niet meer.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>Wie hierdoor geen lid meer is, moet een ruimte alleen voor leden uit en komt er niet meer in.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>Binnenkomen mag dan weer, voor zover de ruimte mensen toelaat.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Wie eigenaar is, mag alles wat jij mag: de instellingen wijzigen, jou verwijderen en de ruimte opheffen.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Wie beheerder is, is hier altijd moderator en mag mensen verbannen en leden toevoegen.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Leden mogen binnenkomen, ook als de ruimte alleen voor leden is.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Wie verbannen is, moet de ruimte uit en kan pas terugkomen als de ban is opgeheven.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Eigenaar maken</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Beheerder maken</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Lid maken</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Verbannen</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Ban opheffen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 en nog %n.</numerusform>
            <numerusform>%1 en nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 is nu eigenaar en zal dat niet meer zijn.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 is nu beheerder en zal dat niet meer zijn.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 is nu lid en zal dat niet meer zijn.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>%1 is nu verbannen. Hiermee wordt de ban opgeheven.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>wordt voorbereid</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wordt verzonden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>Bestanden tot %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Je server neemt geen bestanden aan.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Het bestand is er niet meer, of kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>Parlour werd afgesloten voordat het was verzonden.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Je server meldt niet of er bestanden worden aangenomen.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Te veel bestanden tegelijk: de laatste zijn niet toegevoegd.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>Parlour start met de sessie om je te vertellen wat er nieuw is.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Iedereen op %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Je bent offline.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Je server kan niemand blokkeren.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Dat is geen adres.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Dat ben jij.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>Dat is je eigen server.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Dit adres is al geblokkeerd.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>%1 kon niet worden geblokkeerd. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>%1 kon niet worden gedeblokkeerd. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Je hebt de ruimte op een ander apparaat verlaten.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Je server heeft de bladwijzer van %1 niet opgeslagen. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>Anderen zouden je bladwijzers op deze server kunnen lezen. Het wachtwoord wordt onthouden tot je afsluit.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Je server bewaart geen bladwijzers. Het wachtwoord wordt onthouden tot je afsluit.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Je server houdt bladwijzers niet privé. Je ruimtes worden alleen op deze computer onthouden.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Je server bewaart geen bladwijzers. Je ruimtes worden alleen op deze computer onthouden.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>De server toont een ander certificaat dan het certificaat dat je vertrouwde. Misschien luistert er iemand mee.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Het certificaat hoort bij een andere server.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Het certificaat is verlopen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Het certificaat is nog niet geldig.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>De server heeft zijn certificaat zelf ondertekend; niemand staat ervoor in.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Het certificaat is ingetrokken.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Geen instantie die deze computer kent, staat in voor het certificaat.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>Je reactie is niet aangekomen. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>Het bericht is niet teruggenomen: anderen kunnen het nog lezen. %1</translation>
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
        <translation>%1, %2 ongelezen</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, vastgezet</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, gedempt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Privé: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, concept</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, privé in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n vermelding</numerusform>
            <numerusform>%1, %n vermeldingen</numerusform>
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
        <translation>geen contact</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Jij: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>Gedempt tot %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>Gedempt tot %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestopt: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>%1 kan geen berichten verwijderen: ze worden op deze computer verborgen.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>%1 kan geen berichten verwijderen.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>%n persoon verbannen</numerusform>
            <numerusform>%n personen verbannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>%n bericht verwijderen</numerusform>
            <numerusform>%n berichten verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>%n bericht verbergen</numerusform>
            <numerusform>%n berichten verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>te verbannen</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>te verbannen: %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>verbannen</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>hier verborgen</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>hier verborgen. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>Dat is te lang: hooguit %n teken.</numerusform>
            <numerusform>Dat is te lang: hooguit %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Dat mag je hier niet.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>De ruimte heeft het niet meer.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>De server heeft het te druk.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Je bent geen moderator meer in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n verwijderd</numerusform>
            <numerusform>%n verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n verbannen</numerusform>
            <numerusform>%n verbannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%n hier verborgen</numerusform>
            <numerusform>%n hier verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>nog %n te gaan</numerusform>
            <numerusform>nog %n te gaan</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>De ruimte kan het niet verwijderen.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>Het kon niet worden verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>%n persoon verbannen</numerusform>
            <numerusform>%n personen verbannen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>Dat is geen reguliere expressie: %1 (na teken %2).</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 in %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupSearch</name>
    <message>
        <source>Looking...</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>Geef aan van wie de berichten zijn of wat erin staat. Wat zou worden verwijderd, wordt eerst getoond.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>De ruimte vertelt het adres van %1 niet: in andere ruimtes is deze persoon niet te vinden.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Niets gevonden op deze computer</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>Het nieuwste bericht (%n). Zoek opnieuw als het is verwijderd.</numerusform>
            <numerusform>De nieuwste %n berichten. Zoek opnieuw als ze zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n bericht gevonden</numerusform>
            <numerusform>%n berichten gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>De ruimte vertelt niet welke berichten van deze persoon zijn. Zoek in plaats daarvan op de bijnaam.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>De expressie is te zwaar voor %n bericht: maak die eenvoudiger.</numerusform>
            <numerusform>De expressie is te zwaar voor %n berichten: maak die eenvoudiger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Antwoord aan %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Bericht bewerken</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, geblokkeerd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>heeft nog niet geantwoord</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>toont de onlinestatus niet</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Noemt zich %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Hier ontbreken berichten.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Ontbrekende berichten worden geladen.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>De server heeft de berichten ertussen niet meer.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>Er staan oudere berichten op de server.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nieuwe berichten</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>%n bericht geschreven…</numerusform>
            <numerusform>%n berichten geschreven…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>Van dit gesprek staan geen berichten op deze computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n bericht geschreven.</numerusform>
            <numerusform>%n berichten geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Het bestand kon niet worden geschreven: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Parlour openen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ongelezen</numerusform>
            <numerusform>%n ongelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Dat is geen adres van een ruimte. Zo ziet het eruit: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>Dat is deze ruimte.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>De ruimte kon niet worden opgeheven. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>Je blokkeert %1. Je server laat tussen jullie niets door.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Hier is er geen opdracht behalve /me. Schrijf //… om het te zeggen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Je server heeft het niet bevestigd. Misschien is het aangekomen.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>De verbinding is verbroken, en je server houdt niets bij waaruit blijkt of het is aangekomen.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Het kon niet worden afgeleverd.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Dit adres bestaat niet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>%1 is niet te bereiken, of neemt geen berichten van je aan.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 neemt geen berichten van je aan.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>De server van %1 is niet bereikbaar.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 De server meldt: %2</translation>
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
        <translation>afwezig</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>lang afwezig</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>niet storen</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>inactief sinds %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 ziet niet wanneer je online bent.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 ziet wanneer je online bent. Je hebt gevraagd dat andersom ook te mogen zien.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 ziet wanneer je online bent. Andersom zie jij dat niet.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Je hebt %1 gevraagd je te tonen wanneer die online is.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Geen van jullie ziet wanneer de ander online is.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 is aan het typen…</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(verwijderd)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 heeft het onderwerp ingesteld: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Geschreven door Parlour op %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>De server heeft niet geantwoord.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>De verbinding is verbroken.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>De server weigerde.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>De server weigerde: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 De server meldt: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Wie mag spreken</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Personen en grenzen</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Meer van je server</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dit mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Dit kan alleen aan of uit zijn.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Dit moet een getal zijn.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>Dit moet een datum of tijd zijn, zoals 2030-12-31 of 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>Dit moet een taalcode zijn, zoals en, de of pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>Dit moet een link zijn, zoals https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>Dit moet een XMPP-adres zijn, zoals juliet@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>De server biedt deze keuze niet aan.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>De server staat zo’n kleine of grote waarde niet toe.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>De server wil dit op een andere manier geschreven hebben.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Kies er meer.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Kies er minder.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Typ een wachtwoord, of schakel de beveiliging uit.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>Het wachtwoord beveiligt het archief van de ruimte niet: op de meeste servers kan iedereen het lezen. Laat alleen leden binnen om ook het archief te beveiligen.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>De ruimte staat in geen enkele lijst, maar wie het adres te weten komt, kan binnenkomen.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Behalve de moderators kan niemand spreken of erom vragen.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>De ruimte en de instellingen verdwijnen zodra iedereen is vertrokken.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>Iedereen kan binnenkomen en het echte adres van iedereen zien.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>De naam of de beschrijving van de ruimte bevat het wachtwoord, en iedereen kan die lezen.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>Het wachtwoord is zo kort dat het makkelijk te raden is.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Alleen eigenaars kunnen de instellingen van de ruimte wijzigen.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>De ruimte bestaat niet meer.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>De server van de ruimte is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>De server heeft deze instellingen niet geaccepteerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>De server heeft de instellingen van de ruimte niet getoond.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>De server kan dit nu niet. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>De server biedt geen instellingen voor deze ruimte aan.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>De server kon de instellingen niet opslaan.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, te groot om te tonen</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ingesteld</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
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
        <translation>Er is hier niemand die %1 heet.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Dat ben jij.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Je negeert hier niemand die %1 heet.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>Wat er is gezegd, wordt van deze computer verwijderd telkens als je Parlour afsluit.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>Berichten ouder dan %n dag worden nu van deze computer verwijderd, en voortaan elke dag.</numerusform>
            <numerusform>Berichten ouder dan %n dagen worden nu van deze computer verwijderd, en voortaan elke dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Voor altijd</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>Tot je Parlour afsluit</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Zoals in de voorkeuren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Nederlands</translation>
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
        <translation>Je schijf geeft problemen: niet alles kan worden gevonden.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Vindt wat er is gezegd, voor zover het op deze computer staat. Naast woorden kan er from:NAAM, in:RUIMTE, after:2026-10, before:2026-11-01, has:link en has:file staan.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Het nieuwste bericht (%n)</numerusform>
            <numerusform>De nieuwste %n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n bericht gevonden</numerusform>
            <numerusform>%n berichten gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 in %2, %3, %4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Niets gevonden op deze computer</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1 in %2, %3, %4, van de server</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Het archief van de ruimte op de server doorzoeken</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Oudere berichten van de server tonen</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Het de server opnieuw vragen</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>De server doorzoekt het archief van de ruimte…</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>Er kwam geen antwoord van de server.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>De server heeft het archief van de ruimte niet doorzocht.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>De server heeft verder niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n bericht van de server. Wat niet op deze computer staat, wordt opgehaald als het wordt geopend.</numerusform>
            <numerusform>%n berichten van de server. Wat niet op deze computer staat, wordt opgehaald als het wordt geopend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Je archief op de server doorzoeken</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>De server doorzoekt je archief…</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>De server heeft je archief niet doorzocht.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 is hier niet meer.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Er is hier niemand die %1 heet.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Dat is niet gelukt. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Wegsturen…</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>%1 wegsturen?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>Deze persoon moet de ruimte uit, maar mag meteen terugkomen.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Verbannen…</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 verbannen?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Deze persoon moet de ruimte uit en kan pas terugkomen als de ban is opgeheven.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Spreekrecht geven</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>%1 spreekrecht geven?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>Deze persoon mag in de ruimte schrijven.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Spreekrecht ontnemen…</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>%1 het spreekrecht ontnemen?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>Deze persoon kan lezen maar niet schrijven, tot die de ruimte verlaat.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Moderator maken…</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>%1 moderator maken?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>Deze persoon mag anderen wegsturen en spreekrecht geven of ontnemen, tot die de ruimte verlaat.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Niet langer moderator…</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>%1 deelnemer maken?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>Deze persoon mag geen mensen meer wegsturen en geen spreekrecht meer geven of ontnemen.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Eigenaar maken…</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 eigenaar maken?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Deze persoon mag alles wat jij mag: de instellingen wijzigen, jou verwijderen en de ruimte opheffen.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Beheerder maken…</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>%1 beheerder maken?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Deze persoon is hier altijd moderator en mag mensen verbannen en leden toevoegen.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Lid maken…</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>%1 lid maken?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>Deze persoon mag binnenkomen, ook als de ruimte alleen voor leden is. Wie beheerder of eigenaar is, verliest dat recht.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Uit de lijsten van de ruimte verwijderen…</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>%1 uit de lijsten van de ruimte verwijderen?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>Deze persoon is geen lid, beheerder of eigenaar meer, en moet een ruimte alleen voor leden uit.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>Dat is al zo.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Dat ben jij.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Dat kunnen alleen moderators.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Dat kunnen alleen beheerders en eigenaars.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Dat kunnen alleen eigenaars.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>Deze persoon heeft dezelfde rang als jij, of een hogere.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>Beheerders en eigenaars hebben dit recht altijd.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Iemand anders heet nu %1, dus er is niets gedaan.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Dit is niet de naam van een server.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>Dit kan niet vóór de @ van een adres staan.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>Wat %1 wil weten, is te groot om te tonen.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Accountnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Typ de tekst uit de afbeelding</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Beantwoord de vraag van de server</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>Wat in je adres vóór @%1 staat</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>Iemand anders heeft die naam al op %1. Kies een andere.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>%1 heeft niet geaccepteerd wat je hebt ingevuld.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>%1 heeft het account niet aangemaakt.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>Op %1 kun je geen account aanmaken vanuit een programma. Kijk op de website van de server, of vraag het aan wie de server beheert.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>%1 maakt voorlopig geen accounts meer aan. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>%1 kon dat nu niet doen. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>%1 heeft niet geantwoord. Misschien is het account er al: probeer er eerst mee in te loggen.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>%1 neemt deze uitnodiging niet aan: die is al gebruikt, of is te oud.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Deze link nodigt je uit om een account aan te maken op %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Bezig met verbinden met %1…</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>De uitnodiging wordt getoond…</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>Bezig met vragen wat %1 wil weten…</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Het account wordt aangemaakt…</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>%1 maakt accounts aan op de eigen website. Kom terug en log in als je er een hebt.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>Het account is er. Log ermee in.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 nodigt je uit voor %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Je bent uitgenodigd voor %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Je adres wordt %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>%1 heeft niet zo lang gewacht. Kijk het formulier nog eens na en verzend het opnieuw.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>nl</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versie %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
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
        <translation>Moderators</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>member</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Beschikbaar voor gesprek</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Lang afwezig</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>De naam bevat onzichtbare tekens.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>De naam begint of eindigt met een spatie.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Lijkt op %1, maar is iemand anders.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>bezoeker</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>genegeerd</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 en nog %n</numerusform>
            <numerusform>%1, %2 en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 is binnengekomen.</numerusform>
            <numerusform>%1 zijn binnengekomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 is vertrokken.</numerusform>
            <numerusform>%1 zijn vertrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 is binnengekomen en weer vertrokken.</numerusform>
            <numerusform>%1 zijn binnengekomen en weer vertrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 was even weg.</numerusform>
            <numerusform>%1 waren even weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 heeft de bijnaam gewijzigd.</numerusform>
            <numerusform>%1 hebben de bijnaam gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>%1 is verwijderd.</numerusform>
            <numerusform>%1 zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>%1 is verbannen.</numerusform>
            <numerusform>%1 zijn verbannen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 moest vertrekken: hier mogen alleen leden zijn.</numerusform>
            <numerusform>%1 moesten vertrekken: hier mogen alleen leden zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>%1 is nu eigenaar.</numerusform>
            <numerusform>%1 zijn nu eigenaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>%1 is nu beheerder.</numerusform>
            <numerusform>%1 zijn nu beheerder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>%1 is nu lid.</numerusform>
            <numerusform>%1 zijn nu lid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 is geen lid meer.</numerusform>
            <numerusform>%1 zijn geen lid meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>%1 is nu moderator.</numerusform>
            <numerusform>%1 zijn nu moderator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 is geen moderator meer.</numerusform>
            <numerusform>%1 zijn geen moderator meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>%1 mag nu schrijven.</numerusform>
            <numerusform>%1 mogen nu schrijven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 mag niet meer schrijven.</numerusform>
            <numerusform>%1 mogen niet meer schrijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%1 is verwijderd door %2.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%1 is verbannen door %2.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heet nu %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Reden: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Dat is geen afbeelding die Parlour kan gebruiken. Kies bijvoorbeeld een PNG- of JPEG-bestand.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>De afbeelding is verwijderd.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>De afbeelding is ingesteld.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>De server heeft de afbeelding niet geaccepteerd.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Typ een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>De wachtwoorden komen niet overeen.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>Dat is het wachtwoord dat je al hebt.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Je server laat programma’s geen wachtwoorden wijzigen. Misschien kan het op de website van de server.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Je server wil meer bewijs dat jij het bent. Misschien kan het op de website van de server.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Je server heeft dit wachtwoord niet geaccepteerd. Probeer een langer of eenvoudiger wachtwoord.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Je server meldt dat dit account niet is ingelogd. Log opnieuw in en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Je server staat dit niet zo vaak toe. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Je server kon het wachtwoord niet wijzigen.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Je bent niet verbonden. Probeer het opnieuw als je dat weer bent.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>De server heeft niet geantwoord. Misschien is je wachtwoord gewijzigd, misschien niet; onthoud ze allebei.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>De ruimte toont je het adres van deze persoon niet.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>Niet meer binnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Inactief sinds</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Rechten hier</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titels</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Bijnamen hier</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Berichten hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
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
        <translation>Lokale tijd</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Bezoeker</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Niet binnen</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>member</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>verbannen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n van de laatste %L1</numerusform>
            <numerusform>%n van de laatste %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Het profiel wordt geladen…</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Deze persoon heeft geen profiel gepubliceerd.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>Het profiel kon niet worden geladen.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n op deze computer</numerusform>
            <numerusform>%n op deze computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Dit bestand kan niet worden afgespeeld.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Er is geen geluidsapparaat.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>Opdrachten typ je in de ruimte. Schrijf //… om het te zeggen.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heet nu %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 is weer in de ruimte.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>Parlour werd afgesloten voordat de ruimte het bevestigde. Misschien is het aangekomen.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>Parlour werd afgesloten voordat het kon worden verzonden.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>maakt opnieuw verbinding</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>je bent niet in de ruimte</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>heeft de ruimte verlaten</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>nu iemand anders</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>misschien iemand anders</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>Je bent nu even niet in de ruimte. Wat je schrijft, wacht en wordt verzonden als %1 er nog is wanneer je terug bent.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>Je bent niet in de ruimte. Privéberichten lopen via de ruimte.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 is niet meer in de ruimte en is niet te bereiken.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Iemand anders heet nu %1, en ziet niets van dit gesprek.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>Er is iemand in de ruimte die %1 heet. Parlour kan niet zien of het dezelfde persoon is.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>De ruimte kon het niet afleveren.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 is niet meer in de ruimte.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>De ruimte laat je niet privé schrijven aan %1.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>De ruimte meldt dat je er niet in bent.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 De server meldt: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Privé: %1 in %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Alleen %1 ziet dit. De server van de ruimte, %2, geeft het door en zou het kunnen lezen.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>De ruimte heeft het niet bevestigd. Misschien is het aangekomen.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>De verbinding werd verbroken voordat de ruimte het bevestigde. Misschien is het aangekomen.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>%1 is uit de ruimte verwijderd.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>%1 is uit de ruimte verbannen.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 heeft de ruimte verlaten.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>Je bent niet in de ruimte.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Dat ben jij.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Deze ruimte staat geen privéberichten toe.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Alleen wie spreekrecht heeft, mag hier privé schrijven.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Alleen moderators mogen hier privé schrijven.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>De ruimte staat een naam toe waaraan niet kan worden geschreven.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Er is hier niemand die %1 heet.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 nodigt je uit voor %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persoon binnen</numerusform>
            <numerusform>%n personen binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Een ruimte op %1 zegt dat %2 je uitnodigt voor %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Iemand die daar %1 heet, nodigt je uit voor %2.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Iemand nodigt je uit voor %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Je hebt de ruimte verlaten.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>De ruimte heeft het niet binnen 30 seconden bevestigd.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>De ruimte is verwijderd, omdat het aanmaken is geannuleerd.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>%1 heeft je niet binnengelaten</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Je bent verbannen uit %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>%1 is alleen voor leden</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Die bijnaam is bezet</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Die bijnaam is niet toegestaan</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1 is vol</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>%1 is nog niet open</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>Je mag hier geen ruimtes aanmaken</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 is verdwenen</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Die server bestaat niet</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 heeft niet geantwoord</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Je bent niet verbonden</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 bestaat niet meer</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>De ruimte weigerde zonder een reden die Parlour kent.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>De eigenaars van de ruimte laten je niet binnen. Vraag een van hen om de ban op te heffen.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Iemand anders gebruikt die bijnaam in deze ruimte, of heeft hem geregistreerd. Kies een andere.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>De ruimte accepteert die bijnaam niet. Kies een andere.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>Er zijn zoveel mensen binnen als de ruimte toestaat. Probeer het opnieuw als er iemand is vertrokken.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>De eigenaar is nog bezig met instellen, of de ruimte bestaat niet. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Deze ruimte bestaat niet, en de server laat je die niet aanmaken. Controleer het adres.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>De ruimte is door de eigenaars gesloten.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Je server kan de server van de ruimte niet vinden. Controleer het deel van het adres na de @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Je server kan de server van de ruimte op dit moment niet bereiken.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>Er kwam binnen 30 seconden geen antwoord. Misschien is er op dit adres geen dienst voor ruimtes.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>Je kunt aan de ruimte deelnemen als je weer online bent.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>De ruimte is gesloten terwijl je weg was. Je kunt die opnieuw aanmaken, of vergeten.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>niet in de ruimte</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>bezig met deelnemen</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>wachtwoord nodig</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>onjuist wachtwoord</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>verbannen</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>deelnemen mislukt</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>in de ruimte</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>maakt opnieuw verbinding</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Bezig met deelnemen aan %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Bezig met opnieuw verbinden…</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Je bent niet meer in %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>De ruimte wordt gevraagd je binnen te laten…</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>%1 vraagt om een wachtwoord</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>Dat wachtwoord is niet geaccepteerd</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>Het opgeslagen wachtwoord werkt niet meer. Waarschijnlijk is het gewijzigd</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Je bent weer in de ruimte zodra de verbinding er weer is.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Opnieuw deelnemen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Naar de nieuwe ruimte</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>De ruimte heeft je verblijf beëindigd zonder te zeggen waarom.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>Je bent verwijderd door %1.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>Je bent verbannen door %1.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Je bent uit de ruimte verbannen.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Je bent geen lid meer, en de ruimte is alleen voor leden.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>De ruimte is nu alleen voor leden, en jij bent geen lid.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>De server van de ruimte wordt afgesloten.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>De ruimte heeft de verbinding met je verloren.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>De ruimte is voorgoed gesloten.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Reden: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>De instellingen van de ruimte zijn gewijzigd.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Iedereen in deze ruimte kan je echte adres zien.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>Echte adressen zijn in deze ruimte nu verborgen voor gewone deelnemers.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>Gesprekken in deze ruimte worden openbaar vastgelegd.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>Gesprekken in deze ruimte worden niet meer openbaar vastgelegd.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>De ruimte noemt je %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>De ruimte heeft het niet afgeleverd.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>Je mag in deze ruimte niet spreken.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>De ruimte meldt dat je er niet in bent.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>Dat overschrijdt de grenzen van de ruimte.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Er is hier geen sleutelbosdienst. Het wachtwoord wordt onthouden tot je afsluit.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>De sleutelbos is vergrendeld. Het wachtwoord wordt onthouden tot je afsluit.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>De sleutelbos weigerde. Het wachtwoord wordt onthouden tot je afsluit.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Typ een bijnaam.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Die bijnaam is te lang.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>Die bijnaam bevat een teken dat ruimtes niet accepteren, zoals een emoji.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>BIJNAAM</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[ONDERWERP]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>BIJNAAM [REDEN]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>BIJNAAM of ADRES [REDEN]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>ADRES [REDEN]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>RUIMTE [BIJNAAM]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>Bedoel je %1? Zet de naam tussen aanhalingstekens: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Wijzigt je bijnaam in deze ruimte.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Stelt het onderwerp in of verwijdert het.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Stuurt iemand weg uit de ruimte.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Verbant iemand: die moet eruit en blijft buiten.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Laat een bezoeker schrijven.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Laat iemand niet meer schrijven.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Nodigt iemand uit in deze ruimte.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Neemt deel aan een andere ruimte.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Verlaat deze ruimte.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Toont deze lijst.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>De verbinding is verbroken, en deze ruimte houdt niets bij waaruit blijkt of het is aangekomen.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Deze ruimte heet nu %1. Eerst was dat %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Je mag het onderwerp van deze ruimte niet wijzigen.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>De ruimte kende je niet meer. Parlour neemt opnieuw deel.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Hier kunnen berichten ontbreken uit de tijd dat je weg was.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>De ruimte</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 heeft het onderwerp verwijderd.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 heeft het onderwerp gewijzigd: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>De ruimte heeft het nieuwe onderwerp niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Iemand anders heeft de bijnaam %1, of heeft die gereserveerd.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>De ruimte staat de bijnaam %1 niet toe.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Je hebt pas nog om spreekrecht gevraagd. Wacht voordat je het opnieuw vraagt.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>De ruimte heeft je verzoek om spreekrecht niet doorgegeven.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>De ruimte zelf heeft je verwijderd. Misschien is je bijnaam gereserveerd.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 heeft je lidmaatschap beëindigd, en de ruimte is alleen voor leden.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 heeft de ruimte beperkt tot leden, en jij bent geen lid.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>BIJNAAM [BERICHT]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>WAT JE DOET</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Schrijft hier aan één persoon alleen.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Zegt wat je doet, met je naam ervoor.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Verbergt wat iemand schrijft.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Toont weer wat iemand schrijft.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 bestaat niet</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>Dat antwoord is niet geaccepteerd</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Je kunt vragen om lid te worden. Een eigenaar of beheerder van de ruimte kan je ook lid maken.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>De ruimte is door de eigenaars gesloten. Het gaat verder in %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>Er is geen ruimte op dit adres. Controleer hoe het is geschreven, of maak de ruimte aan.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Het was onjuist of kwam te laat. Probeer het opnieuw met een andere vraag.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>antwoord nodig</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>%1 wil weten of je een mens bent</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Om lidmaatschap vragen…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>De ruimte aanmaken</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Ruimtes doorbladeren…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Je hebt de ruimte opgeheven.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>%1 vraagt om een ander wachtwoord dan dat uit de link of uitnodiging</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 is buiten werking</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 is stilgevallen</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>De server van de ruimte laat op dit moment niemand binnen.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>De ruimte begon te vertellen wie er binnen is, en zei daarna 30 seconden niets.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>Het bericht kon niet worden verwijderd. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 is hier niet meer, en de ruimte vertelt het adres niet.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Dat bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Dat bestand is te groot. Het mag hooguit 20 megabyte groot zijn.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Dat is geen afbeelding die Parlour kan gebruiken. Kies bijvoorbeeld een PNG- of JPEG-bestand.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>De afbeelding is verwijderd.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>De afbeelding is ingesteld.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Alleen eigenaars kunnen de afbeelding van deze ruimte wijzigen.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Deze server bewaart geen afbeeldingen voor ruimtes.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>De server heeft de afbeelding niet geaccepteerd.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Alleen voor leden</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Adressen zichtbaar</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Je bent uit deze ruimte verbannen.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Je bent lid van deze ruimte.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Je bent beheerder van deze ruimte.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Je bent eigenaar van deze ruimte.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>Dat is geen adres van een server. Zo ziet het eruit: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Je server kan %1 niet vinden. Controleer hoe het is geschreven.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>%1 heeft niet geantwoord. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Je bent niet verbonden. Probeer het opnieuw als je dat weer bent.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>%1 toont je de ruimtes niet, of je server mag er niet mee praten. Je kunt nog steeds proberen aan een ruimte deel te nemen via het adres.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>Op %1 zijn geen ruimtes te zien.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>%1 neemt op dit moment geen vragen meer aan. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>%1 kan daar niet naar zoeken. Probeer andere of langere woorden.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>%1 antwoordde iets dat Parlour niet begrijpt.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>De server van de ruimte heeft niet geantwoord.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>Er is geen ruimte op dit adres, of niemand mag die zien.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Deze ruimte is door de eigenaars gesloten.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Je server kan de server van de ruimte niet vinden.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Je server kan de server van de ruimte op dit moment niet bereiken.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>De ruimte vertelt niets over zichzelf.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Bezig met vragen aan %1…</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Bezig met zoeken naar ruimtes op %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>Tot nu toe %n ruimte…</numerusform>
            <numerusform>Tot nu toe %n ruimtes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>%1 toont geen ruimtes. Aan verborgen ruimtes kun je deelnemen via het adres.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>De eerste ruimte (%n); er zijn er meer.</numerusform>
            <numerusform>De eerste %n ruimtes; er zijn er meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n ruimte</numerusform>
            <numerusform>%n ruimtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>Typ de tekst uit de afbeelding</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Schrijf op wat je hoort</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Typ wat er wordt gezegd</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Schrijf op wat de afbeelding toont</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Schrijf op wat de video toont</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Je antwoord</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Beantwoord de vraag van de ruimte</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Beantwoord de vraag in de afbeelding</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Beantwoord de gesproken vraag</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Beantwoord de vraag in de video</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>De ruimte zegt: “%1”</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>De ruimte vraagt om iets zonder te zeggen wat.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Iemand anders heet nu %1. Druk nog eens op Enter als je deze persoon bedoelt.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>Er is geen opdracht /%1. Schrijf //%1 om het te zeggen.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Er ontbreekt iets: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Je mag het onderwerp van deze ruimte niet wijzigen.</translation>
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
        <translation>De server heeft voor deze ruimte geen instellingen gestuurd.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Iemand anders heeft gewijzigd wat jij hebt gewijzigd. Kies wat blijft.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>Het formulier van de server is intussen veranderd. Er is niets opgeslagen; je wijzigingen blijven behouden.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>De server heeft dit niet toegepast.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>Niet toegepast door de server: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>De server heeft de wijzigingen geaccepteerd, maar ze konden niet worden bevestigd: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 Het is onbekend of de instellingen zijn opgeslagen; je wijzigingen blijven behouden.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Je wijzigingen blijven behouden.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>De server weigerde dit.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Het formulier van deze ruimte is te groot om te tonen.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Je kunt nog steeds aangeven wie bij de ruimte hoort, of de ruimte opheffen.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>wachtwoord nodig</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>alleen voor leden</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Typ een adres voor de ruimte.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Typ een wachtwoord voor de ruimte.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Deze ruimte is nieuw. Stel de ruimte in voordat anderen binnenkomen.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Deze ruimte bestond al. Je neemt eraan deel zoals die is.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>Intussen heeft iemand anders deze ruimte aangemaakt. Je neemt eraan deel zoals die is.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>De ruimte kon niet worden verwijderd. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>Er is al iemand anders in deze ruimte geweest. Daarom is die niet verwijderd.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Het wachtwoord kon niet naar de schijf worden geschreven.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>tot nu toe %n persoon</numerusform>
            <numerusform>tot nu toe %n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Je bent niet verbonden. Probeer het opnieuw als je dat weer bent.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>De ruimte heeft niet geantwoord.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Iemand anders heeft die bijnaam geregistreerd. Kies een andere.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Deze ruimte registreert alleen leden en neemt geen verzoeken van anderen aan: iemand die de ruimte leidt, moet je toevoegen.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Deze ruimte laat je niet registreren.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>Je kunt je niet bij deze ruimte registreren. Iemand die de ruimte leidt, moet je toevoegen.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>De ruimte heeft niet geaccepteerd wat je hebt ingevuld.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>De ruimte kon dat nu niet doen. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Bezig met vragen aan de ruimte…</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>De ruimte wil dit weten voordat er over je wordt beslist.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Een geregistreerde bijnaam is in deze ruimte van jou: niemand anders kan hem gebruiken terwijl je weg bent.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Bezig met registreren…</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>Je verzoek is verzonden. Iemand die de ruimte leidt, beslist erover.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Je bent hier geregistreerd als %1. Probeer deel te nemen; laat de ruimte je dan nog niet binnen, dan bewaart die alleen bijnamen, en moet iemand die de ruimte leidt je lid maken.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Je bent bij deze ruimte geregistreerd.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>De bijnaam %1 is in deze ruimte van jou.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Bezig met opgeven…</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Je bent niet meer bij deze ruimte geregistreerd.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>Anderen kunnen de bijnaam dan nemen. Jij blijft in deze ruimte wat je bent.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>Hiermee ben je geen eigenaar van deze ruimte meer, en je kunt het niet uit jezelf weer worden.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>Hiermee ben je geen beheerder van deze ruimte meer, en je kunt het niet uit jezelf weer worden.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>Hiermee ben je geen lid van deze ruimte meer. Is de ruimte alleen voor leden, dan moet je er meteen uit, en moet iemand die de ruimte leidt je weer toevoegen.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Je webpagina</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Een paar woorden over jezelf</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 vraagt om lid van deze ruimte te worden.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 Toelichting: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>Het formulier van deze ruimte is te groot om te tonen. Iemand die de ruimte leidt, moet je toevoegen.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>De server wil dat er meer wordt ingevuld.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>De ruimte wordt ingesteld…</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>De ruimte is ingesteld, maar de server heeft het niet bevestigd.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Ingesteld door %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Ingesteld door %1 op %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Typ het adres van een persoon.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>Dat is niet het adres van een persoon. Het ziet er zo uit: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Dat ben jij.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Je bent offline.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Deze persoon is al een van je contacten.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>Het contact kon niet worden gewijzigd. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>Het is te lang voor je server.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Bezig met vragen aan de ruimte…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>De uitnodiging is niet aangekomen.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>De ruimte laat je geen mensen uitnodigen. Je kunt ze wel zelf uitnodigen.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>Is uit deze ruimte verbannen.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Typ minstens één adres. Zo ziet dat eruit: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 is geen adres. Zo ziet dat eruit: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>Je bent niet met de ruimte verbonden.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>De ruimte is alleen voor leden, en heeft deze persoon niet als lid opgenomen. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Je hebt %1 uitgenodigd.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>Is nog steeds verbannen. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Afgewezen: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 heeft je uitnodiging afgewezen.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 heeft je uitnodiging afgewezen: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>Je mag geen mensen in deze ruimte uitnodigen, dus %1 is niet uitgenodigd.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>De uitnodiging heeft %1 niet bereikt.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>Hoe de ruimte in lijsten en koppen heet.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>Waar de ruimte over gaat. Iedereen kan het lezen, ook van buitenaf.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>De code van de taal die hier wordt gesproken, zoals en of de.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>De ruimte behouden als er niemand is</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Anders verdwijnen de ruimte en de instellingen zodra iedereen is vertrokken.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Vingerafdruk van de afbeelding</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Wachtwoord van de ruimte</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Iedereen heeft het nodig om binnen te komen, ook eigenaars. Leeg: geen wachtwoord. Wie binnen is, blijft binnen.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Beveiligd met een wachtwoord</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>De server toont het wachtwoord niet. Zet dit uit om het te verwijderen.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Alleen voor leden</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Alleen wie op de ledenlijst staat, kan binnenkomen. Anderen die binnen zijn, moeten vertrekken.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Iedereen mag anderen uitnodigen</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>Niet alleen moderators kunnen uitnodigen. In een ruimte alleen voor leden worden de uitgenodigden lid.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>De ruimte in de openbare lijst zetten</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Iedereen kan deze ruimte in de lijst van de server vinden.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Nieuwkomers vragen te bewijzen dat ze mens zijn</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Wie binnenkomt, moet eerst een puzzel oplossen. Sommige programma’s kunnen die niet tonen.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Adressen die geen bewijs hoeven te geven</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Deze personen komen binnen zonder een puzzel op te lossen.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Abonnementen toestaan</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>Berichten van de ruimte kunnen worden ontvangen zonder binnen te zijn.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Gemodereerd</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Alleen wie spreekrecht heeft, kan spreken; moderators geven het.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Nieuwkomers mogen spreken</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>Wie binnenkomt, heeft meteen spreekrecht. Alleen van belang in een gemodereerde ruimte.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Iedereen mag het onderwerp wijzigen</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Anders kunnen alleen moderators dat.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>Bezoekers mogen om spreekrecht vragen</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>Moderators krijgen een verzoek dat ze kunnen inwilligen.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Seconden tussen verzoeken om spreekrecht</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Wie het eerder opnieuw vraagt, wordt geweigerd.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>Bezoekers mogen een statustekst tonen</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Met een statustekst kun je ook zonder spreekrecht iets zeggen.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>Bezoekers mogen hun bijnaam wijzigen</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Met een bijnaam kun je ook zonder spreekrecht iets zeggen.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Wie echte adressen ziet</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Wie de XMPP-adressen van de personen in de ruimte kan zien.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Wie privéberichten mag sturen</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Berichten van de ene persoon in de ruimte aan de andere.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>Aan wie bezoekers privé mogen schrijven</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Berichten van personen zonder spreekrecht aan iemand in de ruimte.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>Aan moderators kan altijd worden geschreven</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>Privéberichten aan moderators zijn voor iedereen toegestaan.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Onderling gegevens opvragen toestaan</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>Programma’s kunnen die van anderen via de ruimte vragen naar profiel, versie en dergelijke.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>Buitenstaanders zien wie binnen is</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>De bijnamen van de personen in de ruimte zijn te lezen zonder binnen te komen.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Wie de ledenlijst ziet</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Wie de adressen van eigenaars, beheerders en leden kan ophalen.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Wie in de lijst van personen wordt getoond</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Personen met andere rollen zijn binnen zonder gezien te worden.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Logboeken op de server schrijven</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>De server schrijft wat er wordt gezegd naar bestanden, die vaak op het web worden gepubliceerd.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Een archief bijhouden</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>De server slaat op wat er wordt gezegd, zodat je kunt lezen wat je hebt gemist.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Meeste berichten voor nieuwkomers</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Hoeveel eerdere berichten de ruimte hooguit stuurt aan wie binnenkomt.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Berichten voor nieuwkomers</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Hoeveel eerdere berichten de ruimte stuurt aan wie niet om een aantal vraagt.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Meeste personen binnen</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Wie komt als de ruimte vol is, wordt niet binnengelaten.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigenaars</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Zij kunnen deze instellingen wijzigen en de ruimte opheffen.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Beheerders</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Zij kunnen mensen verbannen en hen lid of moderator maken.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Zij kunnen binnenkomen in een ruimte alleen voor leden.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Verbannen</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Zij kunnen niet binnenkomen.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Hoeden</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>Personen kunnen titels krijgen die naast hun bijnaam worden getoond.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Bijbehorend publish-subscribe-knooppunt</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Een XMPP-adres waarop iets wordt gepubliceerd dat bij de ruimte hoort.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Contactadres</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>Aan wie je over de ruimte kunt schrijven.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>LDAP-groep</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Alleen moderators</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Personen met spreekrecht</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderators</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>Afwezige leden</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Onbeperkt</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>alleen leden kunnen binnenkomen</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>iedereen kan binnenkomen</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>de ruimte staat in de openbare lijst</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>de ruimte staat niet in de openbare lijst</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>iedereen ziet wie de anderen zijn</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>adressen zijn verborgen voor anderen</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>de ruimte blijft bestaan als er niemand is</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>er is een wachtwoord nodig om binnen te komen</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>de ruimte heeft een naam</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>de ruimte heeft een beschrijving</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Je besloten groep is klaar. Alleen wie je uitnodigt, kan binnenkomen.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>Je openbare ruimte is klaar. Iedereen kan die vinden en binnenkomen.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>Je ruimte is klaar. Je hebt het wachtwoord nodig om binnen te komen.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>Je ruimte is klaar, met de instellingen van de server.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>Je ruimte is klaar, maar niet zoals je wilde. Niet mogelijk op deze server: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>Je ruimte is nog niet ingesteld. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Je server neemt geen bestand van deze grootte aan (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Je server verwachtte een bestand met een andere lengte.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Je server neemt geen bestanden van dit type aan (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>De plek die je server voor het bestand heeft gegeven, was al in gebruik (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>De plek die je server voor het bestand heeft gegeven, is verlopen.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Je server heeft het bestand niet binnengelaten: de plek ervoor was al in gebruik, of is verlopen.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>Je server heeft geen ruimte meer voor het bestand (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Je server kon het bestand niet aannemen.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Je server heeft het bestand aangenomen, maar heeft het niet.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>De verbinding werd verbroken terwijl het bestand werd verzonden.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>Het certificaat van de server waar bestanden naartoe gaan, is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>Het bestand op deze computer is veranderd, of is er niet meer.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Je server neemt bestanden tot %1 aan.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>Het bestand is te groot voor je server.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Je server neemt vanaf %1 weer bestanden aan.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>De server die het bestand bewaart, is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>De server geeft het bestand niet.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>Het bestand is te groot om te worden geladen.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>Het bestand kan niet op deze computer worden bewaard.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Verraadt waar en waarmee de opname is gemaakt</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Locatie- en cameragegevens verwijderd</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Verraadt misschien waar de opname is gemaakt: uit dit soort bestanden kan Parlour dat niet verwijderen</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>De server geeft een ander bestand dan het bestand dat is verzonden.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>Het wachtwoord is niet geaccepteerd. Controleer het adres en het wachtwoord.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>De server meldt dat dit account is uitgeschakeld.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>Er is geen server die %1 heet. Controleer het deel van het adres na de @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>%1 weigerde de verbinding. Misschien ligt de server eruit, of is de poort onjuist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>%1 biedt geen versleuteling. Zonder versleuteling verstuurt Parlour geen wachtwoorden.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>Er kon geen versleutelde verbinding met %1 worden gemaakt (TLS-probleem).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Het certificaat van %1 wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>Het certificaat van %1 is veranderd. Parlour is gestopt voordat er iets werd verzonden.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>%1 en Parlour hebben geen inlogmethode gemeen.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>%1 heeft niet bewezen je wachtwoord te kennen. Misschien is het een andere server; Parlour heeft de verbinding verbroken.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>%1 vroeg om een manier van inloggen die niet veilig is. Parlour is niet verdergegaan.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Wat %1 aanbiedt om in te loggen is onderweg veranderd, of verkeerd ingesteld. Parlour heeft niet ingelogd.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Je versleutelde verbinding eindigt niet bij %1: er zit iemand tussen, of de server is verkeerd ingesteld. Parlour heeft niet ingelogd.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Een ander programma heeft deze sessie overgenomen.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 wordt afgesloten.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>%1 stuurde iets dat niet geldig is.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>De netwerkverbinding is verbroken.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>Parlour kan niet werken met deze versie van QXmpp. Installeer de versie waarvoor het is gebouwd.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>De verbinding met %1 is mislukt.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Uitgelogd</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Bezig met inloggen…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Bezig met opnieuw verbinden…</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Bezig met verbinden…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Typ je adres.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>Dat is geen adres. Zo ziet het eruit: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>Dit account staat al in je lijst.</translation>
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
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Niet storen</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>je berichten</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>je instellingen</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>zonder sleutelbos opgeslagen wachtwoorden</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>afbeeldingen van ruimtes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1 kunnen niet op de schijf worden bewaard: een ander programma gebruikt het bestand. Parlour probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1 kunnen niet op de schijf worden bewaard: die is vol. Maak schijfruimte vrij.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1 kunnen niet op de schijf worden bewaard: Parlour mag daar niet schrijven. Kijk naar de rechten van de map, en of de schijf alleen-lezen is.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1 kunnen niet op de schijf worden bewaard: het bestand kan niet worden geopend. Kijk wat er op die plek staat.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1 kunnen niet op de schijf worden bewaard: die meldt fouten. Stel veilig wat belangrijk is, en controleer de schijf.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1 kunnen niet op de schijf worden bewaard: het bestand is beschadigd en kan niet opzij worden gezet.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1 kunnen niet op de schijf worden bewaard: een nieuwere versie van Parlour heeft het bestand geschreven. Gebruik die versie.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Totdat dat weer werkt, gaat wat nog niet is verzonden verloren als Parlour stopt.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Totdat dat weer werkt, gaat wat je wijzigt verloren als Parlour stopt.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>Het bestand met je berichten was beschadigd. Wat ervan te lezen was, staat hier; het bestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Het bestand met je instellingen was beschadigd. Wat ervan te lezen was, is in gebruik; het bestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Het bestand met zonder sleutelbos opgeslagen wachtwoorden was beschadigd. Wat ervan te lezen was, is in gebruik; het bestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>Wat hier wacht, wordt verzonden zodra dat op je schijf kan worden vastgelegd. Anders zou het twee keer kunnen worden verzonden.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>Het kon niet van je schijf worden verwijderd. Tenzij dat lukt voordat Parlour stopt, wordt het bij de volgende start weer opgepakt.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>wordt verzonden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n ouder bericht dat je niet had gelezen, wordt hier niet meer bewaard.</numerusform>
            <numerusform>%n oudere berichten die je niet had gelezen, worden hier niet meer bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>bericht verwijderd</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>bericht verwijderd door een moderator</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>bericht verwijderd door een moderator: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>bericht verwijderd door %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>bericht verwijderd door %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 en nog %n persoon</numerusform>
            <numerusform>%1 en nog %n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>jou</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>reacties %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>bericht verborgen op deze computer</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Antwoord op een bericht dat hier niet staat</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: bericht verwijderd</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>als antwoord op een bericht dat hier niet staat</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>als antwoord op %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>bestand %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>afgeleverd</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>%n nieuw bericht voor jou</numerusform>
            <numerusform>%n nieuwe berichten voor jou</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 vraagt om spreekrecht.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Je hebt de moderators gevraagd je te laten spreken.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>Een moderator heeft je verzoek om spreekrecht gelezen, en niet ingewilligd.</translation>
    </message>
</context>
</TS>
