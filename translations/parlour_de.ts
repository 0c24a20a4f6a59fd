<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>Über Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Gruppenchats über XMPP – für alle, die darin schreiben, und alle, die sie leiten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Baut auf: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n Person ist im Raum</numerusform>
            <numerusform>%n Personen sind im Raum</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Dein hier registrierter Spitzname: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>Die Gespräche sind veröffentlicht unter %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Du bist angemeldet, aber nicht verbunden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Dein Konto ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>Dein Server hat deine Lesezeichen nicht mehr. Deine Räume bleiben hier.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Neu anlegen</translation>
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
        <translation>Menü</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose what others see</source>
        <translation>Wähle, was andere sehen</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto verwenden</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n Konto verbindet sich neu.</numerusform>
            <numerusform>%n Konten verbinden sich neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Auf dem Server löschen ...</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Bild ...</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Alle im Raum können es lesen.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>Sie sieht so aus: %1. Auch ein Link geht.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Wie du die Person nennst. Nur du siehst es, auf allen deinen Geräten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Die Person wird gefragt, ob du sehen darfst, wann sie online ist. Sagt sie ja und fragt dich dasselbe, sieht sie es auch von dir.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Du kannst fragen:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
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
        <translation>Eine oder mehrere, durch Leerzeichen oder Zeilen getrennt. Der Name eines Servers sperrt alle, die dort sind.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Eine oder mehrere, durch Leerzeichen oder Zeilen getrennt.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>name@server.example oder server.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Reservierter Spitzname (optional)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Niemand sonst kann ihn hier benutzen, falls der Raum Spitznamen reservieren kann.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Reservierter Spitzname</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Entsperren und einladen</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>Das ist bereits so.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Das können nur Besitzer.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Zum Besitzer machen ...</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Zum Administrator machen ...</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Zum Mitglied machen ...</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Sperren ...</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Entsperren ...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Entfernen ...</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Entsperren und einladen ...</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>Niemand davon ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Alle wiederholen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>ganzer Server</translation>
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
        <translation>Der Raum wird gefragt ...</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>Niemand in dieser Liste passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Niemand steht in dieser Liste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in dieser Liste</numerusform>
            <numerusform>%n in dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern ...</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Entsperren und einladen ...</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Entsperren ...</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Entfernen ...</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen ...</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Das Original senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Beim Anmelden am Computer starten</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>Dein Server lässt nichts von dort zu dir und nichts von dir dorthin durch. Mitgeteilt wird das niemandem. In Räumen trefft ihr euch weiterhin.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Alle bei %1 blockieren</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Den Betreibern deines Servers melden</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>Nichts melden</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Als Spam melden</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Missbrauch melden</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Was geschehen ist (optional)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Blockiert von %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Blockierte Adressen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>Räume durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Suchdienst</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Kein Server kennt die Räume aller anderen; ein Suchdienst schon. Deine Suchwörter gehen an ihn, und er sieht deine Adresse. Es ist keiner eingestellt.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Diesen Dienst verwenden</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>Deine Suchwörter gehen an %1; der Dienst sieht auch deine Adresse.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>Räume filtern</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>Gefundene Räume</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>Kein Raum passt zu diesen Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n davon angezeigt</numerusform>
            <numerusform>%n davon angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>Auf einem Server</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>Auf allen Servern</translation>
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
        <translation>Räume anzeigen</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>Wähle einen Raum, um zu sehen, wie er ist.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>In meine Liste aufnehmen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Nur für Mitglieder</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>Wird ausgeführt</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>Der Server zeigt ein anderes Zertifikat als bisher</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Dieser Server konnte sich nicht ausweisen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Vorgelegt</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>Bitte jemanden, der den Raum leitet, dich einzulassen.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Antworte im Browser, oder bitte jemanden, der den Raum leitet, dich einzulassen.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Dazu gibt es auch eine Seite bei %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Seite bei %1 öffnen</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Räume durchsuchen</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>Wörter oder Muster</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Leer: alles von dieser Person</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Alle diese Wörter</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Muster mit * und ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>In welchem Teil</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Text, Spitzname oder Adresse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Allen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In der letzten Stunde</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Alles auf diesem Computer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>In allen Räumen, die du moderierst</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Nachrichten entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Alle im Raum können ihn lesen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
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
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Für alle entfernen</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Verfasser sperren</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Hier verbergen, was der Raum nicht entfernen kann</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Dieser Raum wurde nie gespeichert. Wenn du jetzt schließt, wird er mit allem darin gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>%n Änderung ist nicht gespeichert. Wenn du jetzt schließt, geht sie verloren.</numerusform>
            <numerusform>%n Änderungen sind nicht gespeichert. Wenn du jetzt schließt, gehen sie verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Räume durchsuchen</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Statustext ...</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Über Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Du bist hier Besucher. In diesem Raum kann nur schreiben, wer Rederecht hat.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Um das Wort bitten</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>Der Raum wird nach seinen Einstellungen gefragt ...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n Feld ist zu prüfen</numerusform>
            <numerusform>%n Felder sind zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Keine Einstellung passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Raum zerstören ...</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>Neuen Raum einrichten</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Raumeinstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Dieser Raum ist neu. Speichere seine Einstellungen, bevor du andere einlädst.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Du bist nicht mehr Besitzer dieses Raums. Du kannst seine Einstellungen lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Jemand anders hat diese Einstellungen geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n Einstellung wurde auch von jemand anderem geändert. Wähle, was bleiben soll.</numerusform>
            <numerusform>%n Einstellungen wurden auch von jemand anderem geändert. Wähle, was bleiben soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Anderen behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Gruppen eines Kontakts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Gruppen von %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>Mehrere werden durch Kommas getrennt; ein Name mit einem Komma steht in Anführungszeichen. Deine anderen Geräte zeigen sie auch. Sonst sieht sie niemand.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen ...</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Gruppen ...</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Teilen ...</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Aus den Kontakten entfernen ...</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blockieren ...</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Über diese Person ...</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Ein Name oder eine beliebige Adresse</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Kein Kontakt dieses Namens.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Noch keine Kontakte.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Kontakt hinzufügen ...</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Schreib es so: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>Von diesem Tag oder später ist auf diesem Computer nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>Die Einladung in %1 ablehnen?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (optional)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>Der Raum sagt ihn der Person, die dich eingeladen hat.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete account on the server</source>
        <translation>Konto auf dem Server löschen</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>Der Server löscht das Konto mit seinen Kontakten, Lesezeichen und gespeicherten Nachrichten. Das lässt sich nicht rückgängig machen, und später kann jemand anderes die Adresse bekommen. Was du in Räumen gesagt hast, bleibt dort.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Zur Bestätigung die Adresse eingeben</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Auch seine Nachrichten und seine Raumliste auf diesem Computer löschen</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Sie bleiben auf diesem Computer und sind wieder da, wenn ein Konto mit dieser Adresse hinzugefügt wird.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Verlauf von %1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Alles, was in diesem Raum gesagt wurde, wird von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen. Der Server des Raums hat vielleicht eine eigene Kopie.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Wird gelöscht ...</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>Der Verlauf ist gelöscht.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Er ließ sich noch nicht vom Datenträger löschen. Das geschieht, sobald dieser wieder funktioniert.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>Den Verlauf mit %1 löschen?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Alles, was ihr euch in diesem Raum privat gesagt habt, wird von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Alles, was ihr einander gesagt habt, wird von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen. Dein Server behält womöglich eine eigene Kopie.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>%1 zerstören?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Zerstören</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>Der Raum verschwindet für alle, samt seinen Einstellungen und den Listen seiner Mitglieder, Administratoren und Besitzer. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>%n weitere Person ist drin. Sie muss hinaus und erfährt den Grund und den neuen Raum, wenn du sie angibst.</numerusform>
            <numerusform>%n weitere Leute sind drin. Sie müssen hinaus und erfahren den Grund und den neuen Raum, wenn du sie angibst.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Neuer Raum an seiner Stelle (optional)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>raum@chat.server.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Passwort des neuen Raums (optional)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Alle, die jetzt drin sind, erfahren es, damit sie folgen können.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Passwort des neuen Raums</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Gib zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name des Raums</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Zu Kontakten hinzufügen ...</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blockieren ...</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>Du bist offline. Was du schreibst, wartet und wird gesendet, sobald du wieder da bist.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 gehört nicht zu deinen Kontakten und sieht nicht, ob du online bist.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Diese Unterhaltung schließen</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Über diese Person</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Diese Unterhaltung schließen</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Was darin gesagt wurde, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Verlauf löschen ...</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Hier wurde noch nichts gesagt. Nachrichten an %1 gehen über eure beiden Server, die sie lesen könnten.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>kein Kontakt</translation>
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
        <translation>Abbrechen</translation>
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
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Kein Emoji heißt so.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Raum beitreten</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Suche einen Raum, tritt einem bei, dessen Adresse du kennst, oder eröffne einen eigenen.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Räume durchsuchen ...</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Datei wählen ...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Alles, was in diesem Raum gesagt wurde und auf diesem Computer liegt, wird in eine Datei geschrieben: als Text, als Webseite oder als JSON für andere Programme. Wer die Datei hat, kann es lesen.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Alles, was ihr euch in diesem Raum privat gesagt habt, wird in eine Datei geschrieben, soweit es auf diesem Computer ist: als Text, als Webseite oder als JSON für andere Programme. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Alles, was ihr einander gesagt habt, soweit es auf diesem Computer ist, wird in eine Datei geschrieben: als Text, als Webseite oder als JSON für andere Programme. Wer die Datei hat, kann es lesen.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Von %1 laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter ...</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Dateien hier ablegen, um sie anzuhängen</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter ...</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>Gruppenchat für alle, die in Räumen zu Hause sind und sie leiten.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Noch kein Konto?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Das Formular dieses Raums ist zu groß, um es anzuzeigen.</translation>
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
        <translation>Fehlende Nachrichten laden</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Gilt ab dem nächsten Start von Parlour.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>Gruppe von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>Räume einer Gruppe stehen zusammen unter ihrem Namen. Lass das Feld leer, wenn der Raum zu keiner gehören soll. Nur du siehst das, auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n Einladung von jemandem, den du nicht kennst.</numerusform>
            <numerusform>%n Einladungen von Leuten, die du nicht kennst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Einladungen anzeigen</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Leute in %1 einladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Eine oder mehrere, durch Leerzeichen oder Zeilen getrennt.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (optional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Das Raumpasswort mitschicken</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>Sie kommen hinein, ohne danach gefragt zu werden. Die Server, über die die Einladung geht, können es lesen.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>Sie werden danach gefragt und müssen es anders von dir erfahren. Sie sehen deine Adresse.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Eingeladene</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Entsperren und einladen</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Selbst einladen</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Gib die Adresse des Raums ein.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Räume durchsuchen ...</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>Nachrichten von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Ältere Nachrichten löschen</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Strg+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Nachricht senden, Zeile öffnen, Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Neue Zeile in der Nachricht</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Save the room settings</source>
        <translation>Raumeinstellungen speichern</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Einen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, Pfeiltasten</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Zwischen Elementen und in Listen wechseln</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Die gewählte Nachricht kopieren</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>Was du mit der gewählten Nachricht tun kannst</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Strg+Umschalt+Auf, Ab</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>Den Raum in der Liste verschieben</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Voriger und nächster Raum, vorige und nächste private Unterhaltung</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Räume durchsuchen</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>Leertaste, Strg+A, Entf</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>In den Listen eines Raums: auswählen, alle auswählen, entfernen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>In dieser Unterhaltung suchen; in Einstellungen und Listen: eine Einstellung, eine Person oder eine Adresse finden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Strg+Umschalt+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>In allen Nachrichten suchen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>Den begonnenen Namen ergänzen, dann den nächsten nehmen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Strg+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Emoji; auch :Name: in der Nachricht</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Umschalt+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Zu einem Raum, einer Person oder einem Befehl gehen</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Umschalt+Bild auf</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Zur ersten ungelesenen Nachricht gehen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil hoch</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Die eigene letzte Nachricht bearbeiten, solange nichts geschrieben ist</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Auf die gewählte Nachricht antworten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Strg+Umschalt+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Nur Erwähnungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Eine Stunde stumm</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Stumm bis morgen um 8 Uhr</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Nicht mehr stumm</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>Er führt zu %1. Das ist vielleicht nicht das, wonach es aussieht.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Mit Passwort geschützt</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>Diese Nachricht geht weiter, ist aber zu lang, um sie ganz aufzubewahren.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>Eine Adresse pro Zeile</translation>
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
        <translation>Unterhaltungen werden geöffnet ...</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Räume selbst sortieren</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Räume nach Namen sortieren</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Räume nach Aktivität sortieren</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Über Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Nachrichten suchen ...</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Kontakte ...</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Das Bild konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>Mit einem Bild von %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Mit einem Bild, das Parlour nicht abruft</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Bild von %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menü der Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>Mit Name und Uhrzeit kopieren</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Text markieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>Ersten Link kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Zur beantworteten Nachricht</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Ab hier als ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, vor deinem Beitritt</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>Nicht zugestellt. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>Wartet auf den Raum</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Alle im Raum können ihn lesen.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
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
        <translation>Er verwahrt dein Konto und deine Nachrichten. Wähle einen, dessen Leuten du vertraust, oder füge den Link einer Einladung ein.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Dazu gibt es auch eine Seite bei %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>Die Seite ist bei %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Seite bei %1 öffnen</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Konto anlegen</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Raumname</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Adresse vorschlagen, die niemand errät</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Raumpasswort</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Raumpasswort (optional)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Sag es allen, die hereinkommen dürfen.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Wer beitreten will, muss es kennen. Lass es leer für einen offenen Raum.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Beschreibung (optional)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 ist der Spitzname, den du in diesem Raum registriert hast.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Deinen Spitznamen in diesem Raum ändern</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Spitznamen ändern</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Wörter, die als Erwähnung zählen</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>Neben deinem Spitznamen, in allen Räumen. Trenne sie durch Kommas.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>Nicht stören: vorerst keine Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>Auch nicht, solange mein Status „Bitte nicht stören“ ist</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Namen und Text in Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>Im Menü eines Raums in der Liste stellst du ein, wann du über Neues darin informiert wirst; dort lässt er sich auch für eine Weile stumm schalten.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Raumpasswort</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Passwort merken</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>Nicht merken</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>Bis zum Beenden</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>In meinem Lesezeichen (für deinen Server lesbar)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Dein Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Ein Passwort ist eine einzige Zeile. Was du einfügen wolltest, hat mehrere; deshalb wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n Raum braucht ein Passwort.</numerusform>
            <numerusform>%n Räume brauchen ein Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Nächsten anzeigen</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Hier ist niemand mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Bild der Person</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>In diesem Raum</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Suchen, was die Person hier gesagt hat</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>In deinen anderen Räumen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Nur du kannst sie lesen.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>Sie bleibt auf diesem Computer und wird nie gesendet.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Hier ist keine Notiz möglich: Dieser Raum unterscheidet Personen nicht.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Spitznamen ändern ...</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Du kannst in diesem Raum gerade nicht schreiben.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Privat schreiben</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Blendet aus, was diese Person schreibt.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>Der Raum zeigt sie dir nicht.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Nachrichten der Person entfernen ...</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Direkt schreiben</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Außerhalb des Raums, an die Adresse.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Zu den Kontakten hinzufügen ...</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Über diese Person ...</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Bild der Person</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Das Bild wird geändert ...</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Deine Kontakte und alle in deinen Räumen können es sehen. Es wird vorher verkleinert und enthält nichts als Bildpunkte.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Bild auswählen ...</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 abspielen</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Stelle in %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Spitznamen registrieren ...</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>Das kann ein Raum von Fremden sein. Sein Server erfährt deine Adresse, sobald Parlour ihn nach dem Raum fragt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>Abwesend, wenn niemand am Computer ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Nach %L1 Minuten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>Von deinem Server und deinen Kontakten</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Kontakten mitteilen, wenn ich gerade schreibe</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Bilder, Ton und Video, die ohne Klick geladen werden</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Wer eine Datei aufbewahrt, erfährt, dass du sie lädst, und von wo.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Kontakten mitteilen, was ich gelesen habe</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Nur Kontakte, die sehen, wann du online bist, erfahren das, und auch, dass eine Nachricht angekommen ist; in Räumen erfährt es niemand. Deine eigenen Geräte erfahren von deinem Server immer, was du gelesen hast. Von den Adressen in Nachrichten lädt Parlour sonst nichts, außer du öffnest sie.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Neue Unterhaltung beginnen</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Du ignorierst %1. Was diese Person schreibt, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Diese Unterhaltung schließen</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>Was darin gesagt wurde, wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>Nichts wird aufbewahrt: Der Raum sagt nicht, wer jemand ist.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Was darin gesagt wurde, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Verlauf löschen ...</translation>
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
        <translation>Entwurf: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Zurück in den Raum</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Diese Unterhaltung schließen</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Private Nachricht an %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>%L1 % erledigt</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>bearbeitet, frühere Fassungen zeigen</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (optional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Früher angegeben</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Früher angegebene Gründe</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Diesen Grund vergessen</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>Registrierung bei %1 aufgeben?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>Bei %1 registrieren</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Registrierung aufgeben</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Beitritt versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Anderen Spitznamen nehmen</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Aufgeben ...</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Es wird von diesem Computer entfernt. Auf dem Server bleibt es, mit allem darin.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>Seine Passwörter aus dem Schlüsselbund löschen, das eigene und die seiner Räume</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>Seine Raumliste vergessen</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Aus den Kontakten entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Keiner von euch sieht mehr, wann der andere online ist. Was ihr einander geschrieben habt, bleibt.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Kontakt umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Deine anderen Geräte zeigen ihn auch. Sonst sieht ihn niemand. Leer heißt: der erste Teil der Adresse.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Name in deiner Liste</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Deine anderen Geräte zeigen ihn auch. Sonst sieht ihn niemand. Lass das Feld leer, um den eigenen Namen des Raums zu sehen.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blockieren ...</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n Person möchte sehen, wann %1 online ist.</numerusform>
            <numerusform>%n Personen möchten sehen, wann %1 online ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n Person möchte sehen, wann du online bist.</numerusform>
            <numerusform>%n Personen möchten sehen, wann du online bist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Kontaktanfragen ansehen</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Kontaktanfragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Diese Personen möchten sehen, wann %1 online ist. Nimmst du jemanden an, wird die Person ein Kontakt und dasselbe gefragt.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Niemand wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Alle ablehnen</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Raumadresse</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Ein Name allein steht für einen Raum auf %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>room@%1</source>
        <translation>raum@%1</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>raum@chat.server.example</translation>
    </message>
</context>
<context>
    <name>RoomAvatarSetting</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Dieser Server bewahrt keine Bilder für Räume auf.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Das Bild wird geändert ...</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Alle können es sehen, auch von außen. Es wird vorher verkleinert.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Bild ändern ...</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Bild auswählen ...</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>Verbindet neu ...</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Beitritt läuft ...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>Das Konto dieses Raums ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Sprechen lassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Mitgliedschaft ablehnen</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Raumeinstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Personen ausblenden</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen anzeigen</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Raumeinstellungen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Leute einladen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>Private Gruppe</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>Nur wen du einlädst, kann hereinkommen. Alle sehen, wer die anderen sind.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Öffentlicher Raum</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Alle können ihn finden und hereinkommen. Adressen bleiben verborgen.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Raum mit Passwort</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Wer das Passwort kennt, kann hereinkommen.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Sofortraum</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Sofort bereit, mit den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Du gehst die Einstellungen selbst durch.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Gruppe ...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen ...</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Spitznamen registrieren ...</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Aufbewahren ...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Verlauf löschen ...</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Teilen ...</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>Thema ...</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Leute einladen ...</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Raumeinstellungen ...</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Raum verlassen</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Raum zerstören ...</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Das können nur Besitzer.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Spitznamen registrieren ...</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Zu einem Datum gehen ...</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Kommen und Gehen</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Zeigen, solange wenige da sind</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer zeigen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie zeigen</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Nachrichten entfernen ...</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Das können nur Moderatoren.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Teilen ...</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Bild des Raums</translation>
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
        <translation>Entwurf: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Wähle links einen Raum oder eine Person.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Wörter oder &quot;mehrere Wörter&quot; nebeneinander</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo suchen</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>In allen Unterhaltungen</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Ältere Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1, vom Server</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Passwort entfernen</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Ergibt sich aus der Adresse</translation>
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
        <translation>Der Server nennt das: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>Einstellungen ansehen</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Leute einladen ...</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>Einstellungen des Servers verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Wer ihn öffnet, kann an diese Adresse schreiben und sie als Kontakt hinzufügen.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Wer ihn öffnet, kann um Einlass bitten. Das Passwort des Raums steht nicht darin.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>name@server.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>Was andere neben deinem Status lesen</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Statustext</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>Um drei zurück</translation>
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
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Etwas dazu sagen</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>Nach 5 Minuten abwesend</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>Nach 10 Minuten abwesend</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>Nach 30 Minuten abwesend</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Nie automatisch abwesend</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Vorerst keine Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Einzeln zeigen</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>Deine Nachrichten belegen %1 auf diesem Computer.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>Ein Raum kann seine eigene Einstellung haben: in seinem Menü in der Liste. Dort lässt sich auch exportieren oder löschen, was darin gesagt wurde.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Nachrichten von %1 aufbewahren</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Unverschlüsselt speichern ...</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>Es ist kein Thema festgelegt.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Alle sehen es über der Unterhaltung. Lass es leer, um es zu entfernen.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Teil eines Namens oder Befehls</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>Stattdessen in Nachrichten suchen</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zu den neuesten</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Hier wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Erste ungelesene Nachricht</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>Das Passwort unverschlüsselt speichern?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Unverschlüsselt speichern</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Es steht dann in einer Datei, die nur dein Benutzerkonto lesen darf. Wer diesen Computer von einem anderen Datenträger starten, seine Sicherungskopien lesen oder Programme unter deinem Namen ausführen kann, kann das Passwort lesen.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Fassungen der Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Gib die Adresse eines Raums ein.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Das ist keine Raumadresse. Eine Raumadresse sieht so aus: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>Der Server löscht keine Konten aus einem Programm heraus. Wende dich an seine Betreiber.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>Dem Server reicht das als Nachweis nicht. Lösche das Konto auf seiner Website, oder wende dich an seine Betreiber.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>Der Server hat zu viel zu tun. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>Der Server hat das Konto nicht gelöscht.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>Das ist nicht die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Du bist nicht verbunden. Versuche es noch einmal, wenn du es wieder bist.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>Der Server hat nicht geantwortet. Ob das Konto noch da ist, zeigt sich, wenn Parlour sich wieder anmeldet.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 von %2 online</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Das Passwort konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert. Gib es ein, um dich anzumelden.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>Das gespeicherte Passwort war nicht lesbar: Der Schlüsselbund ist gesperrt. Gib es ein, um dich anzumelden.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>Das gespeicherte Passwort war nicht lesbar: Der Schlüsselbund hat abgelehnt. Gib es ein, um dich anzumelden.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>Das gespeicherte Passwort war nicht lesbar: Hier gibt es keinen Schlüsselbund-Dienst. Gib es ein, um dich anzumelden.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt. Dein Passwort wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>Der Schlüsselbund hat abgelehnt. Dein Passwort wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund-Dienst. Dein Passwort wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>Die Passwörter von %1 sind noch im Schlüsselbund: Er ist gesperrt.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>Die Passwörter von %1 sind noch im Schlüsselbund: Er hat sich geweigert, sie zu löschen.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>Falls Passwörter von %1 im Schlüsselbund sind, bleiben sie dort: Er antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Du bist gerade nicht im Raum.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>Du darfst in diesem Raum nicht schreiben.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>Der Raum hat dieser Nachricht keine Kennung gegeben, an der andere sie erkennen.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>Der Raum kann anderen nicht sagen, dass sie von dir ist.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Dieser Raum unterstützt das nicht.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>Dieser Raum will das nicht.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Für alle löschen ...</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Wer ein Programm benutzt, das es unterstützt, sieht sie nicht mehr. Vielleicht hat sie schon jemand gelesen.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Nachricht entfernen ...</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>Diese Nachricht von %1 entfernen?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>Der Raum entfernt sie für alle und sagt, wer es war und warum.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Nachricht entfernen</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Reagieren ...</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Dieser Raum lässt %1 nicht als Reaktion zu.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Viele Nachrichten entfernen ...</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Diese Nachricht zeigen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>Frühere Fassungen zeigen ...</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>Das Programm der anderen Seite hat dieser Nachricht keine Kennung gegeben.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>Die andere Seite ist gerade nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>Die Liste konnte nicht geholt werden.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>Du kannst dich nicht selbst sperren.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>Der Raum braucht mindestens einen Besitzer. Mach zuerst jemand anderen zum Besitzer.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>Damit bist du nicht mehr Besitzer. Du kannst dich nicht selbst wieder dazu machen.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>Es geht um dich selbst. Du kannst es nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 ist keine Adresse.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 bist du.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 ist nicht die Adresse einer Person. Eine Adresse sieht so aus: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 ist weder die Adresse einer Person noch der Name eines Servers.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Gib mindestens eine Adresse ein.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Ein Spitzname kann nur für eine einzelne Person reserviert werden.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>Der Raum reserviert keine Spitznamen: %1 bleibt für alle frei.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>Der Raum zeigt diese Liste nur seinen Besitzern.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>Der Raum zeigt diese Liste nur seinen Besitzern und Administratoren.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Entsperrt und eingeladen</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>Der Raum braucht mindestens einen Besitzer.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>Das darfst du bei dieser Person nicht: Sie hat denselben Rang wie du oder einen höheren.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>Du darfst diese Liste nicht ändern.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>Der Raum nimmt die Adresse %1 nicht an.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>Der Raum kennt diese Adresse nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 zum Besitzer machen?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>%1 zu Besitzern machen?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>%1 zum Administrator machen?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>%1 zu Administratoren machen?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>%1 zum Mitglied machen?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>%1 zu Mitgliedern machen?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1 entsperren?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>%1 aus der Liste der Besitzer entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>%1 aus der Liste der Administratoren entfernen?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>%1 aus der Liste der Mitglieder entfernen?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>Die Person kann die Einstellungen nicht mehr ändern, keine Besitzer ernennen und den Raum nicht zerstören.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Die Person kann niemanden mehr sperren und keine Mitglieder aufnehmen.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>Aus einem Raum nur für Mitglieder muss die Person hinaus und kommt nicht wieder herein.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>Die Person darf wieder herein, soweit der Raum Leute einlässt.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Die Person darf alles, was du darfst: die Einstellungen ändern, dich entfernen und den Raum zerstören.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Die Person ist hier immer Moderator und darf andere sperren und Mitglieder aufnehmen.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Die Person darf auch herein, wenn der Raum nur für Mitglieder ist.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Die Person muss den Raum verlassen und kann erst wiederkommen, wenn die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Zum Besitzer machen</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Zum Administrator machen</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 und %n weitere.</numerusform>
            <numerusform>%1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 ist jetzt Besitzer und wird es nicht mehr sein.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 ist jetzt Administrator und wird es nicht mehr sein.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 ist jetzt Mitglied und wird es nicht mehr sein.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>%1 ist jetzt gesperrt. Das hebt die Sperre auf.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>Dateien bis %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Dein Server nimmt keine Dateien an.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Die Datei ist nicht mehr da oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>Parlour wurde beendet, bevor sie gesendet war.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Dein Server sagt nicht, ob er Dateien annimmt.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Zu viele Dateien auf einmal: Die letzten wurden nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>Parlour startet beim Anmelden am Computer, um zu melden, was neu ist.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Alle bei %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Dein Server kann niemanden blockieren.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>Das ist dein eigener Server.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Diese Adresse ist schon blockiert.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>%1 ließ sich nicht blockieren. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>%1 ist weiterhin blockiert. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Du hast den Raum auf einem anderen Gerät verlassen.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Dein Server hat das Lesezeichen für %1 nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>Andere könnten deine Lesezeichen auf diesem Server lesen. Parlour merkt sich das Passwort bis zum Beenden.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Dein Server speichert keine Lesezeichen. Parlour merkt sich das Passwort bis zum Beenden.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Dein Server hält Lesezeichen nicht privat. Parlour merkt sich deine Räume nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Dein Server speichert keine Lesezeichen. Parlour merkt sich deine Räume nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem du vertraut hast. Vielleicht hört jemand mit.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Das Zertifikat gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>Der Server hat sein Zertifikat selbst unterschrieben; niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Keine Stelle, die dieser Computer kennt, bürgt für das Zertifikat.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>Deine Reaktion ist nicht angekommen. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>Die Nachricht wurde nicht zurückgenommen: Andere können sie noch lesen. %1</translation>
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
        <translation>%1, %2 ungelesen</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, stumm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Privat: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, Entwurf</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, privat in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n Erwähnung</numerusform>
            <numerusform>%1, %n Erwähnungen</numerusform>
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
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
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
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>Stumm bis %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>%1 kann keine Nachrichten entfernen: Sie werden auf diesem Computer verborgen.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>%1 kann keine Nachrichten entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>%n Person sperren</numerusform>
            <numerusform>%n Personen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht entfernen</numerusform>
            <numerusform>%n Nachrichten entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht verbergen</numerusform>
            <numerusform>%n Nachrichten verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
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
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>Das ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Das ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Das darfst du hier nicht.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>Der Raum hat sie nicht mehr.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist überlastet.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Du bist nicht mehr als Moderator in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
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
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>Der Raum kann sie nicht entfernen.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>Sie konnte nicht verborgen werden.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>%n Person sperren</numerusform>
            <numerusform>%n Personen sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>Das ist kein regulärer Ausdruck: %1 (nach Zeichen %2).</translation>
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
        <translation>Suche läuft ...</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>Wähle, von wem die Nachrichten sind oder was in ihnen steht. Was entfernt würde, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>Der Raum nennt die Adresse von %1 nicht: In anderen Räumen ist die Person nicht zu finden.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Auf diesem Computer nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>Die neueste %n Nachricht. Danach kann erneut gesucht werden.</numerusform>
            <numerusform>Die neuesten %n Nachrichten. Danach kann erneut gesucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>Der Raum sagt nicht, welche Nachrichten von dieser Person sind. Suche stattdessen nach dem Spitznamen.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>Der Ausdruck ist für %n Nachricht zu aufwendig: Mach ihn einfacher.</numerusform>
            <numerusform>Der Ausdruck ist für %n Nachrichten zu aufwendig: Mach ihn einfacher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, blockiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>zeigt den Online-Status nicht</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Nennt sich %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Hier fehlen Nachrichten.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Fehlende Nachrichten werden geladen.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>Die Nachrichten dazwischen hat der Server nicht mehr.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>Ältere Nachrichten sind auf dem Server.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>%n Nachricht geschrieben ...</numerusform>
            <numerusform>%n Nachrichten geschrieben ...</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>Von dieser Unterhaltung gibt es auf diesem Computer keine Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n Nachricht geschrieben.</numerusform>
            <numerusform>%n Nachrichten geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Parlour öffnen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Das ist keine Raumadresse. Eine Raumadresse sieht so aus: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>Das ist dieser Raum.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>Der Raum konnte nicht zerstört werden. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>Du hast %1 blockiert. Dein Server lässt zwischen euch nichts durch.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Hier gibt es keinen Befehl außer /me. Schreibe //..., um es zu sagen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Dein Server hat es nicht bestätigt. Vielleicht ist es angekommen.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>Die Verbindung ist abgerissen, und dein Server zeichnet nicht auf, ob es angekommen ist.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Es konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Diese Adresse gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>%1 ist nicht zu erreichen oder nimmt keine Nachrichten von dir an.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 nimmt keine Nachrichten von dir an.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Der Server von %1 ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Der Server sagt: %2</translation>
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
        <translation>abwesend</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>länger abwesend</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>bitte nicht stören</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>untätig seit %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 sieht nicht, wann du online bist.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 sieht, wann du online bist. Du hast gebeten, das umgekehrt auch zu sehen.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 sieht, wann du online bist. Umgekehrt siehst du es nicht.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Du hast %1 gebeten, dir den Online-Status zu zeigen.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Keiner von euch sieht, wann der andere online ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 schreibt ...</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 hat das Thema gesetzt: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Von Parlour geschrieben am %1</translation>
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
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Der Server hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Der Server meldet: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Grundlegendes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Wer sprechen kann</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Personen &amp; Grenzen</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Mehr von deinem Server</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Das kann nur ein oder aus sein.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>Das muss ein Datum oder eine Zeit sein, etwa 2030-12-31 oder 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>Das muss ein Sprachkürzel sein, etwa en, de oder pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>Das muss ein Link sein, etwa https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>Das muss eine XMPP-Adresse sein, etwa juliet@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>Der Server bietet diese Auswahl nicht an.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>Der Server erlaubt keinen so kleinen oder so großen Wert.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>Der Server verlangt dafür eine andere Schreibweise.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Wähle mehr davon aus.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Wähle weniger davon aus.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Gib ein Passwort ein oder schalte den Schutz aus.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>Das Passwort schützt das Archiv des Raums nicht: Auf den meisten Servern kann es jeder lesen. Um auch das Archiv zu schützen, lass nur Mitglieder herein.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>Der Raum steht in keinem Verzeichnis, aber wer seine Adresse erfährt, kann hereinkommen.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Niemand außer den Moderatoren wird sprechen oder darum bitten können.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>Der Raum und seine Einstellungen verschwinden, sobald alle gegangen sind.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>Jeder kann hereinkommen und die echten Adressen aller sehen.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>Der Name oder die Beschreibung des Raums enthält das Passwort, und beides können alle lesen.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>Das Passwort ist so kurz, dass es leicht zu erraten ist.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Nur Besitzer können die Einstellungen des Raums ändern.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>Der Raum existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>Der Server des Raums ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>Der Server hat diese Einstellungen nicht angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>Der Server hat die Einstellungen des Raums nicht gezeigt.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>Der Server kann das gerade nicht. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>Der Server bietet für diesen Raum keine Einstellungen an.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>Der Server konnte die Einstellungen nicht speichern.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, zu groß zum Zeigen</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
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
        <translation>Hier ist niemand namens %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Du ignorierst hier niemanden namens %1.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>Was gesagt wurde, wird jedes Mal von diesem Computer gelöscht, wenn du Parlour beendest.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>Nachrichten, die älter als %n Tag sind, werden jetzt und künftig jeden Tag von diesem Computer gelöscht.</numerusform>
            <numerusform>Nachrichten, die älter als %n Tage sind, werden jetzt und künftig jeden Tag von diesem Computer gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>Bis Parlour beendet wird</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Deutsch</translation>
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
        <translation>Der Datenträger macht Schwierigkeiten: Nicht alles lässt sich finden.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Findet, was gesagt wurde, soweit es auf diesem Computer liegt. Neben Wörtern kann from:NAME, in:RAUM, after:2026-10, before:2026-11-01, has:link und has:file stehen.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Sucht ...</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Die neueste %n Nachricht</numerusform>
            <numerusform>Die neuesten %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
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
        <translation>Auf diesem Computer nichts gefunden</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1 in %2, %3, %4, vom Server</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Das Archiv des Raums auf dem Server durchsuchen</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Ältere Nachrichten vom Server zeigen</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Den Server noch einmal fragen</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>Der Server durchsucht das Archiv des Raums ...</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>Vom Server kam keine Antwort.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>Der Server hat das Archiv des Raums nicht durchsucht.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>Der Server hat nichts weiter gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n Nachricht vom Server. Was nicht auf diesem Computer ist, wird beim Öffnen geholt.</numerusform>
            <numerusform>%n Nachrichten vom Server. Was nicht auf diesem Computer ist, wird beim Öffnen geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Dein Archiv auf dem Server durchsuchen</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>Der Server durchsucht dein Archiv ...</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>Der Server hat dein Archiv nicht durchsucht.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Hier ist niemand namens %1.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Das ging nicht. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Hinauswerfen ...</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>%1 hinauswerfen?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>Die Person muss den Raum verlassen und darf sofort wiederkommen.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Sperren ...</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Die Person muss den Raum verlassen und kann erst wiederkommen, wenn die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Rederecht geben</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>%1 Rederecht geben?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>Die Person darf im Raum schreiben.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Rederecht entziehen ...</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>%1 das Rederecht entziehen?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>Die Person kann lesen, aber nicht schreiben, solange sie bleibt.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Zum Moderator machen ...</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>%1 zum Moderator machen?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>Die Person darf andere hinauswerfen und Rederecht geben oder entziehen, solange sie bleibt.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Nicht mehr Moderator ...</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>%1 zum Teilnehmer machen?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>Die Person darf niemanden mehr hinauswerfen und kein Rederecht mehr geben oder entziehen.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Zum Besitzer machen ...</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 zum Besitzer machen?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Die Person darf alles, was du darfst: die Einstellungen ändern, dich entfernen und den Raum zerstören.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Zum Administrator machen ...</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>%1 zum Administrator machen?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Die Person ist hier immer Moderator und darf andere sperren und Mitglieder aufnehmen.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Zum Mitglied machen ...</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>%1 zum Mitglied machen?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>Die Person darf hinein, auch wenn der Raum nur für Mitglieder ist. Administratoren und Besitzer verlieren dieses Recht.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Aus den Listen des Raums streichen ...</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>%1 aus den Listen des Raums streichen?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>Die Person ist nicht mehr Mitglied, Administrator oder Besitzer. Einen Raum nur für Mitglieder muss sie verlassen.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>Das ist bereits so.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Das können nur Moderatoren.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Das können nur Administratoren und Besitzer.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Das können nur Besitzer.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>Die Person steht so hoch wie du oder höher.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>Administratoren und Besitzer haben dieses Recht immer.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Jemand anders heißt jetzt %1, darum wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Das ist nicht der Name eines Servers.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>Das kann nicht vor dem @ einer Adresse stehen.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>Was %1 wissen will, ist zu umfangreich, um es zu zeigen.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Gib den Text im Bild ein</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Beantworte die Frage des Servers</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>Was in deiner Adresse vor @%1 steht</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>Den Namen hat auf %1 schon jemand. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>%1 hat deine Angaben nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>%1 hat das Konto nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>Auf %1 lassen sich aus einem Programm heraus keine Konten anlegen. Sieh auf der Website nach, oder wende dich an die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>%1 legt zurzeit keine Konten mehr an. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>%1 konnte das jetzt nicht tun. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>%1 hat nicht geantwortet. Vielleicht gibt es das Konto schon: Versuche zuerst, dich damit anzumelden.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>%1 nimmt diese Einladung nicht an: Sie wurde schon benutzt oder ist zu alt.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Dieser Link lädt dich ein, auf %1 ein Konto anzulegen.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Verbindung mit %1 ...</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>Einladung wird vorgelegt ...</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>%1 wird gefragt, was es wissen will ...</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Konto wird angelegt ...</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>%1 legt Konten auf seiner Website an. Komm zurück und melde dich an, wenn du eines hast.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>Das Konto ist da. Melde dich damit an.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 lädt dich ein, ein Konto auf %2 anzulegen.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Du bist eingeladen, ein Konto auf %1 anzulegen.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Deine Adresse wird %1 sein.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>%1 hat nicht so lange gewartet. Sieh das Formular noch einmal an und schicke es dann erneut ab.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
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
        <translation>Moderatoren</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Gesprächsbereit</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Länger abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>Der Name enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Sieht aus wie %1, ist aber jemand anders.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 und %n weitere Person</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 ist gekommen.</numerusform>
            <numerusform>%1 sind gekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 ist gegangen.</numerusform>
            <numerusform>%1 sind gegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 kam und ging.</numerusform>
            <numerusform>%1 kamen und gingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 war kurz weg.</numerusform>
            <numerusform>%1 waren kurz weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 heißt jetzt anders.</numerusform>
            <numerusform>%1 heißen jetzt anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>%1 wurde entfernt.</numerusform>
            <numerusform>%1 wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>%1 wurde gesperrt.</numerusform>
            <numerusform>%1 wurden gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 musste gehen: Hier dürfen nur Mitglieder sein.</numerusform>
            <numerusform>%1 mussten gehen: Hier dürfen nur Mitglieder sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>%1 ist jetzt Besitzer.</numerusform>
            <numerusform>%1 sind jetzt Besitzer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>%1 ist jetzt Administrator.</numerusform>
            <numerusform>%1 sind jetzt Administratoren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>%1 ist jetzt Mitglied.</numerusform>
            <numerusform>%1 sind jetzt Mitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 ist kein Mitglied mehr.</numerusform>
            <numerusform>%1 sind keine Mitglieder mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>%1 ist jetzt Moderator.</numerusform>
            <numerusform>%1 sind jetzt Moderatoren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 ist kein Moderator mehr.</numerusform>
            <numerusform>%1 sind keine Moderatoren mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>%1 darf jetzt schreiben.</numerusform>
            <numerusform>%1 dürfen jetzt schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 darf nicht mehr schreiben.</numerusform>
            <numerusform>%1 dürfen nicht mehr schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%1 wurde von %2 entfernt.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%1 wurde von %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Grund: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Meldung</numerusform>
            <numerusform>und %n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Das ist kein Bild, das Parlour verwenden kann. Nimm zum Beispiel eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>Das Bild wurde entfernt.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>Das Bild wurde übernommen.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Der Server hat das Bild nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Gib ein neues Passwort ein.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>Die Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>Das ist das Passwort, das du schon hast.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Dein Server lässt Programme keine Passwörter ändern. Vielleicht geht es auf seiner Website.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Dein Server verlangt einen genaueren Nachweis, dass du es bist. Vielleicht geht es auf seiner Website.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Dein Server hat dieses Passwort nicht angenommen. Versuche es mit einem längeren oder einfacheren.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Dein Server sagt, dass dieses Konto nicht angemeldet ist. Melde dich neu an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Dein Server erlaubt das nicht so oft. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Dein Server konnte das Passwort nicht ändern.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Du bist nicht verbunden. Versuche es noch einmal, wenn du es wieder bist.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>Der Server hat nicht geantwortet. Ob dein Passwort geändert wurde, ist unklar; merke dir beide.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>Der Raum zeigt dir die Adresse der Person nicht.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>Nicht mehr im Raum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Untätig seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Rechte hier</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Spitznamen hier</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Nachrichten hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Nicht im Raum</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n der letzten %L1</numerusform>
            <numerusform>%n der letzten %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Das Profil wird geladen ...</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Diese Person hat kein Profil veröffentlicht.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>Das Profil konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n auf diesem Computer</numerusform>
            <numerusform>%n auf diesem Computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Diese Datei lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Es gibt kein Tongerät.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>Befehle gibst du im Raum ein. Schreib //..., um es zu sagen.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 ist wieder im Raum.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>Parlour wurde beendet, bevor der Raum es bestätigt hat. Vielleicht ist es angekommen.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>Parlour wurde beendet, bevor es gesendet werden konnte.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>du bist nicht im Raum</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>hat den Raum verlassen</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>jetzt jemand anders</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>vielleicht jemand anders</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>Du bist gerade nicht im Raum. Was du schreibst, wartet und wird gesendet, wenn %1 bei deiner Rückkehr noch da ist.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>Du bist nicht im Raum. Private Nachrichten gehen durch ihn.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 ist nicht mehr im Raum und nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Jemand anders heißt jetzt %1 und sieht nichts von dieser Unterhaltung.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>Jemand namens %1 ist im Raum. Ob es dieselbe Person ist, kann Parlour nicht feststellen.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>Der Raum konnte es nicht zustellen.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 ist nicht mehr im Raum.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>Der Raum lässt dich %1 nicht privat schreiben.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Der Raum meldet, dass du nicht darin bist.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Der Server meldet: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Privat: %1 in %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Nur %1 sieht das. Der Server des Raums, %2, leitet es weiter und könnte es lesen.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>Der Raum hat es nicht bestätigt. Vielleicht ist es angekommen.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>Die Verbindung ist abgebrochen, bevor der Raum es bestätigt hat. Vielleicht ist es angekommen.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>%1 wurde aus dem Raum entfernt.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>%1 wurde in diesem Raum gesperrt.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 hat den Raum verlassen.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>Du bist nicht im Raum.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Dieser Raum erlaubt keine privaten Nachrichten.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Nur wer Rederecht hat, darf hier privat schreiben.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Nur Moderatoren dürfen hier privat schreiben.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>Der Raum lässt einen Namen zu, an den man nicht schreiben kann.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Hier ist niemand namens %1.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 lädt dich in den Raum %2 ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n Person darin</numerusform>
            <numerusform>%n Personen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Ein Raum bei %1 behauptet, dass %2 dich in den Raum %3 einlädt.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Jemand, der dort %1 heißt, lädt dich in den Raum %2 ein.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Jemand lädt dich in den Raum %1 ein.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Du hast den Raum verlassen.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>Der Raum hat es nicht innerhalb von 30 Sekunden bestätigt.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>Der Raum wurde gelöscht, weil das Erstellen abgebrochen wurde.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>%1 hat dich nicht hereingelassen</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Du bist in %1 gesperrt</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>%1 ist nur für Mitglieder</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Dieser Spitzname ist vergeben</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Dieser Spitzname ist nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1 ist voll</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>%1 ist noch nicht offen</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>Du darfst hier keine Räume erstellen</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Diesen Server gibt es nicht</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Du bist nicht verbunden</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 existiert nicht mehr</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>Der Raum hat abgelehnt, ohne einen Grund zu nennen, den Parlour kennt.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>Die Besitzer des Raums lassen dich nicht herein. Bitte einen von ihnen, die Sperre aufzuheben.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Jemand anders benutzt diesen Spitznamen in diesem Raum oder hat ihn registriert. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>Der Raum nimmt diesen Spitznamen nicht an. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>Es sind so viele Personen im Raum, wie er zulässt. Versuche es erneut, wenn jemand gegangen ist.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>Der Besitzer richtet ihn noch ein, oder es gibt ihn nicht. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Diesen Raum gibt es nicht, und der Server lässt dich ihn nicht erstellen. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>Der Raum wurde von seinen Besitzern geschlossen.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Dein Server findet den Server des Raums nicht. Prüfe den Teil der Adresse nach dem @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Dein Server erreicht den Server des Raums zurzeit nicht.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>Innerhalb von 30 Sekunden kam keine Antwort. Vielleicht gibt es unter dieser Adresse keinen Raumdienst.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>Du kannst dem Raum beitreten, wenn du wieder online bist.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>Er wurde geschlossen, während du weg warst. Du kannst ihn neu erstellen oder vergessen.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht beigetreten</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>Beitritt läuft</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>braucht ein Passwort</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>Beitritt gescheitert</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Beitritt zu %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Verbindet neu ...</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Du bist nicht mehr in %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>Der Raum wird um Einlass gebeten ...</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>%1 braucht ein Passwort</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>Dieses Passwort wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>Das gespeicherte Passwort gilt nicht mehr. Wahrscheinlich wurde es geändert</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Du bist wieder im Raum, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Neu beitreten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Zum neuen Raum</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>Der Raum hat deinen Aufenthalt beendet, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>Du wurdest von %1 entfernt.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>Du wurdest von %1 gesperrt.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Du wurdest in diesem Raum gesperrt.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Du bist kein Mitglied mehr, und der Raum ist nur für Mitglieder.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>Der Raum ist jetzt nur noch für Mitglieder, und du bist keines.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>Der Server des Raums wird heruntergefahren.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>Der Raum hat die Verbindung zu dir verloren.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>Der Raum wurde endgültig geschlossen.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Grund: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>Die Einstellungen des Raums wurden geändert.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Alle in diesem Raum können deine echte Adresse sehen.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>Echte Adressen sind in diesem Raum jetzt vor allen außer Moderatoren verborgen.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>Gespräche in diesem Raum werden öffentlich aufgezeichnet.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>Gespräche in diesem Raum werden nicht mehr öffentlich aufgezeichnet.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>Der Raum nennt dich %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>Der Raum hat es nicht zugestellt.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>Du darfst in diesem Raum nicht sprechen.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Der Raum meldet, dass du nicht darin bist.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>Das überschreitet die Grenzen des Raums.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Hier gibt es keinen Schlüsselbund-Dienst. Parlour merkt sich das Passwort bis zum Beenden.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>Der Schlüsselbund ist gesperrt. Parlour merkt sich das Passwort bis zum Beenden.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>Der Schlüsselbund hat abgelehnt. Parlour merkt sich das Passwort bis zum Beenden.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Gib einen Spitznamen ein.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Dieser Spitzname ist zu lang.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>Dieser Spitzname enthält ein Zeichen, das Räume nicht annehmen, etwa ein Emoji.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>SPITZNAME</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[THEMA]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>SPITZNAME [GRUND]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>SPITZNAME oder ADRESSE [GRUND]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>ADRESSE [GRUND]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>RAUM [SPITZNAME]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>Meinst du %1? Setze den Namen in Anführungszeichen: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Ändert deinen Spitznamen in diesem Raum.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Setzt oder entfernt das Thema.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Wirft jemanden aus dem Raum.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Sperrt jemanden: Die Person muss hinaus und draußen bleiben.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Lässt einen Besucher schreiben.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Entzieht jemandem das Rederecht.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Lädt jemanden in diesen Raum ein.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Betritt einen anderen Raum.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Verlässt diesen Raum.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Zeigt diese Liste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>Die Verbindung ist abgebrochen, und dieser Raum führt kein Archiv, in dem zu sehen wäre, ob es angekommen ist.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Dieser Raum heißt jetzt %1. Vorher hieß er %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Du darfst das Thema dieses Raums nicht ändern.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>Der Raum kannte dich nicht mehr. Parlour tritt ihm wieder bei.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Hier fehlen vielleicht Nachrichten aus der Zeit, in der du weg warst.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 hat das Thema entfernt.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 hat das Thema geändert: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>Der Raum hat das neue Thema nicht angenommen.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Jemand anders hat den Spitznamen %1 oder hat ihn reserviert.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>Der Raum lässt den Spitznamen %1 nicht zu.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Du hast erst vor Kurzem um das Wort gebeten. Warte, bevor du wieder fragst.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>Der Raum hat deine Bitte um das Wort nicht weitergegeben.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>Der Raum selbst hat dich entfernt. Vielleicht ist dein Spitzname reserviert.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 hat deine Mitgliedschaft beendet, und der Raum ist nur für Mitglieder.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 hat den Raum auf Mitglieder beschränkt, und du bist keines.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>SPITZNAME [NACHRICHT]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>WAS DU TUST</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Schreibt nur einer Person hier.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Sagt, was du tust, mit deinem Namen davor.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Blendet aus, was jemand schreibt.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Zeigt wieder, was jemand schreibt.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>Die Antwort wurde nicht angenommen</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Du kannst darum bitten, Mitglied zu werden. Auch ein Besitzer oder Administrator des Raums kann dich dazu machen.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>Der Raum wurde von seinen Besitzern geschlossen. Es geht weiter in %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>Unter dieser Adresse gibt es keinen Raum. Prüfe die Schreibweise oder erstelle den Raum.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Sie war falsch oder kam zu spät. Versuche es noch einmal mit einer anderen Frage.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>braucht eine Antwort</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>%1 will wissen, ob du ein Mensch bist</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Um Mitgliedschaft bitten ...</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Räume durchsuchen ...</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Du hast den Raum zerstört.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>%1 verlangt ein anderes Passwort als das aus dem Link oder der Einladung</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 ist außer Betrieb</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 ist verstummt</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>Der Server des Raums lässt im Moment niemanden herein.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>Der Raum hat angefangen zu sagen, wer da ist, und sich dann 30 Sekunden lang nicht mehr gemeldet.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>Die Nachricht ließ sich nicht entfernen. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 ist nicht mehr da, und der Raum nennt die Adresse nicht.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Diese Datei ist zu groß. Sie darf höchstens 20 Megabyte haben.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Das ist kein Bild, das Parlour verwenden kann. Nimm zum Beispiel eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>Das Bild wurde entfernt.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>Das Bild wurde übernommen.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Nur Besitzer können das Bild dieses Raums ändern.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Dieser Server bewahrt keine Bilder für Räume auf.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Der Server hat das Bild nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Nur für Mitglieder</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Adressen sichtbar</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Du bist in diesem Raum gesperrt.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Du bist Mitglied dieses Raums.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Du bist Administrator dieses Raums.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Du bist Besitzer dieses Raums.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>Das ist keine Adresse eines Servers. Eine Adresse sieht so aus: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Dein Server findet %1 nicht. Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>%1 hat nicht geantwortet. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Du bist nicht verbunden. Versuche es noch einmal, wenn du es wieder bist.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>%1 zeigt dir seine Räume nicht, oder dein Server darf nicht mit ihm sprechen. Du kannst trotzdem versuchen, einem Raum über seine Adresse beizutreten.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>Bei %1 sind keine Räume zu sehen.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>%1 nimmt im Moment keine weiteren Anfragen an. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>%1 kann danach nicht suchen. Versuche es mit anderen oder längeren Wörtern.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>%1 hat etwas geantwortet, das Parlour nicht versteht.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>Der Server des Raums hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>Unter dieser Adresse gibt es keinen Raum, oder niemand darf ihn sehen.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Dieser Raum wurde von seinen Besitzern geschlossen.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Dein Server findet den Server des Raums nicht.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Dein Server erreicht den Server des Raums zurzeit nicht.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>Der Raum sagt nichts über sich.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>%1 wird gefragt ...</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Bei %1 wird nach Räumen gesucht ...</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>Bisher %n Raum ...</numerusform>
            <numerusform>Bisher %n Räume ...</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Es wird gesucht ...</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>%1 zeigt keine Räume. Verborgenen kann man über ihre Adresse beitreten.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>Der erste %n Raum; es gibt mehr.</numerusform>
            <numerusform>Die ersten %n Räume; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>Gib den Text im Bild ein</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Schreib, was du hörst</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Gib ein, was gesagt wird</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Schreib, was das Bild zeigt</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Schreib, was das Video zeigt</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Beantworte die Frage des Raums</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Beantworte die Frage im Bild</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Beantworte die gesprochene Frage</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Beantworte die Frage im Video</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>Der Raum sagt: „%1“</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>Der Raum fragt nach etwas, ohne zu sagen, wonach.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Jemand anders heißt jetzt %1. Drücke noch einmal die Eingabetaste, wenn du diese Person meinst.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>Einen Befehl /%1 gibt es nicht. Schreib //%1, um es zu sagen.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Es fehlt etwas: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Du darfst das Thema dieses Raums nicht ändern.</translation>
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
        <translation>Der Server hat für diesen Raum keine Einstellungen gesendet.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Jemand anders hat geändert, was du geändert hast. Wähle, was bleiben soll.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>Das Formular des Servers hat sich inzwischen geändert. Nichts wurde gespeichert; deine Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>Der Server hat das nicht übernommen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>Vom Server nicht übernommen: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>Der Server hat die Änderungen angenommen, aber sie ließen sich nicht bestätigen: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 Ob die Einstellungen gespeichert wurden, ist unbekannt; deine Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Deine Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Der Server hat das abgelehnt.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Das Formular dieses Raums ist zu groß, um es anzuzeigen.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Du kannst weiterhin festlegen, wer zum Raum gehört, oder ihn zerstören.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>braucht ein Passwort</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>nur für Mitglieder</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Gib eine Adresse für den Raum ein.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Gib ein Passwort für den Raum ein.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Dieser Raum ist neu. Richte ihn ein, bevor andere hereinkommen.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Diesen Raum gab es schon. Du bist ihm beigetreten, wie er ist.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>Inzwischen hat jemand anders diesen Raum erstellt. Du bist ihm beigetreten, wie er ist.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>Der Raum konnte nicht gelöscht werden. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>In diesem Raum war schon jemand anders. Darum wurde er nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Das Passwort konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>bisher %n Person</numerusform>
            <numerusform>bisher %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Du bist nicht verbunden. Versuche es noch einmal, wenn du es wieder bist.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>Der Raum hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Jemand anders hat diesen Spitznamen registriert. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Dieser Raum registriert nur seine Mitglieder und nimmt von anderen keine Anfragen an: Jemand, der ihn leitet, muss dich aufnehmen.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Dieser Raum lässt nicht zu, dass du dich registrierst.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>Bei diesem Raum kannst du dich nicht registrieren. Jemand, der ihn leitet, muss dich aufnehmen.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>Der Raum hat deine Angaben nicht angenommen.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>Der Raum konnte das jetzt nicht tun. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Der Raum wird gefragt ...</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>Das will der Raum wissen, bevor er über dich entscheidet.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Ein registrierter Spitzname gehört in diesem Raum dir: Niemand sonst kann ihn benutzen, während du weg bist.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Es wird registriert ...</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>Deine Anfrage wurde gesendet. Jemand, der den Raum leitet, wird darüber entscheiden.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Du hast dich hier als %1 registriert. Versuche beizutreten; lässt dich der Raum immer noch nicht ein, so merkt er sich nur Spitznamen, und jemand, der ihn leitet, muss dich zum Mitglied machen.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Du bist bei diesem Raum registriert.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>Der Spitzname %1 gehört in diesem Raum dir.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Es wird aufgegeben ...</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Du bist bei diesem Raum nicht mehr registriert.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>Andere können den Spitznamen dann nehmen. Du bleibst in diesem Raum, was du bist.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>Du bist damit nicht mehr Besitzer dieses Raums und kannst dich nicht selbst wieder dazu machen.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>Du bist damit nicht mehr Administrator dieses Raums und kannst dich nicht selbst wieder dazu machen.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>Du bist damit nicht mehr Mitglied dieses Raums. Ist er nur für Mitglieder, musst du sofort gehen, und jemand, der ihn leitet, muss dich wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Deine Webseite</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Ein paar Worte über dich</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 bittet darum, Mitglied dieses Raums zu sein.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 Dazu heißt es: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>Das Formular dieses Raums ist zu groß, um es anzuzeigen. Jemand, der ihn leitet, muss dich aufnehmen.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>Der Server verlangt weitere Angaben.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>Der Raum wird eingerichtet ...</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>Der Raum ist eingerichtet, aber der Server hat es nicht bestätigt.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Gesetzt von %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Gesetzt von %1 am %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Gib die Adresse einer Person ein.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>Das ist nicht die Adresse einer Person. Sie sieht so aus: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Diese Person ist schon einer deiner Kontakte.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>Der Kontakt konnte nicht geändert werden. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>Für deinen Server ist es zu lang.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Der Raum wird gefragt ...</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>Die Einladung ist nicht angekommen.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>Über den Raum darfst du niemanden einladen. Du kannst es selbst tun.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>Ist in diesem Raum gesperrt.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Gib mindestens eine Adresse ein. Eine Adresse sieht so aus: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 ist keine Adresse. Eine Adresse sieht so aus: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>Du bist nicht mit dem Raum verbunden.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>Der Raum ist nur für Mitglieder und hat sie nicht aufgenommen. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Du hast %1 eingeladen.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>Ist noch gesperrt. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 hat deine Einladung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 hat deine Einladung abgelehnt: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>Du darfst niemanden in diesen Raum einladen, darum wurde %1 nicht eingeladen.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>Die Einladung hat %1 nicht erreicht.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>Wie der Raum in Listen und Überschriften heißt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>Worum es in dem Raum geht. Alle können es lesen, auch von außen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>Das Kürzel der Sprache, die hier gesprochen wird, etwa en oder de.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>Leeren Raum behalten</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Sonst verschwinden der Raum und seine Einstellungen, sobald alle gegangen sind.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Fingerabdruck des Bildes</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Raumpasswort</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Alle brauchen es, um hereinzukommen, auch Besitzer. Leer: kein Passwort. Wer im Raum ist, bleibt darin.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Mit Passwort geschützt</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>Der Server zeigt das Passwort nicht. Schalte dies aus, um es zu entfernen.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Nur für Mitglieder</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Nur wer auf der Mitgliederliste steht, kann hereinkommen. Andere, die im Raum sind, müssen gehen.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Alle dürfen einladen</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>Nicht nur Moderatoren können einladen. In einem Raum nur für Mitglieder werden Eingeladene zu Mitgliedern.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>Raum öffentlich anzeigen</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Jeder kann diesen Raum im Verzeichnis des Servers finden.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Neue müssen zeigen, dass sie Menschen sind</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Wer hereinkommen will, muss erst ein Rätsel lösen. Manche Programme können es nicht anzeigen.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Adressen ohne Nachweis</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Diese Personen kommen herein, ohne ein Rätsel zu lösen.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Abonnements erlauben</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>Nachrichten des Raums lassen sich empfangen, ohne darin zu sein.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderiert</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Nur wer Rederecht hat, kann sprechen; Moderatoren erteilen es.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Neue dürfen sprechen</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>Wer hereinkommt, hat sofort Rederecht. Nur in einem moderierten Raum von Bedeutung.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Alle dürfen das Thema ändern</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Sonst können es nur Moderatoren.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>Besucher dürfen um Rederecht bitten</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>Moderatoren erhalten eine Anfrage, der sie zustimmen können.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Sekunden zwischen Bitten um Rederecht</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Wer früher wieder fragt, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>Besucher dürfen einen Statustext zeigen</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Mit einem Statustext kann man auch ohne Rederecht sprechen.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>Besucher dürfen ihren Spitznamen ändern</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Mit einem Spitznamen kann man auch ohne Rederecht sprechen.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Wer echte Adressen sieht</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Wer die XMPP-Adressen der Personen im Raum sehen kann.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Wer private Nachrichten senden darf</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Nachrichten von einer Person im Raum an eine andere.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>Wem Besucher privat schreiben dürfen</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Nachrichten von Personen ohne Rederecht an jemanden im Raum.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>Moderatoren kann man immer schreiben</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>Private Nachrichten an Moderatoren sind allen erlaubt.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Anfragen untereinander erlauben</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>Programme können die Programme anderer über den Raum nach Profil, Version und Ähnlichem fragen.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>Außenstehende sehen, wer im Raum ist</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>Die Spitznamen der Personen im Raum sind lesbar, ohne hereinzukommen.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Wer die Mitgliederliste sieht</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Wer die Adressen von Besitzern, Administratoren und Mitgliedern abrufen kann.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Wer in der Personenliste erscheint</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Personen mit anderen Rollen sind im Raum, ohne gesehen zu werden.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Protokolle auf dem Server schreiben</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>Der Server schreibt das Gesagte in Dateien, die oft im Web veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Archiv führen</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>Der Server speichert das Gesagte, damit man Verpasstes nachlesen kann.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Höchstzahl gezeigter Nachrichten für Neue</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Wie viele frühere Nachrichten der Raum höchstens an alle sendet, die hereinkommen.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Gezeigte Nachrichten für Neue</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Wie viele frühere Nachrichten der Raum an alle sendet, die keine Anzahl verlangen.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Höchstzahl von Personen</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Wer kommt, wenn der Raum voll ist, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Sie können diese Einstellungen ändern und den Raum zerstören.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Sie können Personen sperren und zu Mitgliedern oder Moderatoren machen.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Sie können in einen Raum nur für Mitglieder hereinkommen.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Sie können nicht hereinkommen.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Titel (Hats)</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>Personen können Titel bekommen, die neben ihrem Spitznamen stehen.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Zugehöriger Publish-Subscribe-Knoten</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Eine XMPP-Adresse, unter der etwas veröffentlicht wird, das zum Raum gehört.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Kontaktadresse</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>An wen man wegen des Raums schreiben kann.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>LDAP-Gruppe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Nur Moderatoren</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Personen mit Rederecht</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatoren</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>Abwesende Mitglieder</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>nur Mitglieder können hereinkommen</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>alle können hereinkommen</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>der Raum ist öffentlich verzeichnet</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>der Raum ist nicht verzeichnet</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>alle sehen, wer die anderen sind</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>Adressen sind vor anderen verborgen</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>der Raum bleibt, wenn er leer ist</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>zum Hereinkommen braucht man ein Passwort</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>der Raum hat einen Namen</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>der Raum hat eine Beschreibung</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Deine private Gruppe ist bereit. Nur wen du einlädst, kann hereinkommen.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>Dein öffentlicher Raum ist bereit. Alle können ihn finden und hereinkommen.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>Dein Raum ist bereit. Zum Hereinkommen braucht man sein Passwort.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>Dein Raum ist bereit, mit den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>Dein Raum ist bereit, aber nicht wie gewünscht. Auf diesem Server nicht möglich: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>Dein Raum ist noch nicht eingerichtet. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Dein Server nimmt keine Datei dieser Größe an (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Dein Server hat eine Datei anderer Länge erwartet.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Dein Server nimmt Dateien dieser Art nicht an (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>Der Platz, den dein Server für die Datei genannt hat, war schon belegt (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>Der Platz, den dein Server für die Datei genannt hat, ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Dein Server hat die Datei nicht hereingelassen: Der Platz für sie war belegt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>Dein Server hat keinen Speicherplatz mehr für die Datei (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Dein Server konnte die Datei nicht annehmen.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Dein Server hat die Datei angenommen, hat sie aber nicht.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>Die Verbindung brach ab, während die Datei gesendet wurde.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>Dem Zertifikat des Servers, zu dem Dateien gehen, ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>Die Datei auf diesem Computer hat sich geändert oder ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Dein Server nimmt Dateien bis %1 an.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>Die Datei ist zu groß für deinen Server.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Dein Server nimmt ab %1 wieder Dateien an.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>Der Server, der die Datei aufbewahrt, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>Der Server gibt die Datei nicht heraus.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>Die Datei ist zu groß, um geladen zu werden.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>Die Datei kann auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Verrät, wo und womit es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Ort und Kameradaten entfernt</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Verrät vielleicht, wo es aufgenommen wurde: Aus Dateien dieser Art kann Parlour das nicht entfernen</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>Der Server gibt eine andere Datei heraus als die, die gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>Das Passwort wurde nicht angenommen. Prüfe die Adresse und das Passwort.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>Der Server meldet, dass dieses Konto deaktiviert ist.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>Es gibt keinen Server namens %1. Prüfe den Teil der Adresse nach dem @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>%1 hat die Verbindung abgelehnt. Vielleicht ist der Server außer Betrieb oder der Port falsch.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>%1 bietet keine Verschlüsselung an. Ohne sie sendet Parlour keine Passwörter.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>Zu %1 ließ sich keine verschlüsselte Verbindung aufbauen (TLS-Problem).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>Das Zertifikat von %1 hat sich geändert. Parlour hat angehalten, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>%1 und Parlour haben kein gemeinsames Anmeldeverfahren.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>%1 hat nicht bewiesen, dass es dein Passwort kennt. Vielleicht ist es ein anderer Server; Parlour hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>%1 verlangt eine Anmeldung, die nicht sicher ist. Parlour hat sie abgebrochen.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Was %1 zur Anmeldung anbietet, wurde unterwegs verändert, oder der Server ist falsch eingerichtet. Parlour hat sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Deine verschlüsselte Verbindung endet nicht bei %1: Jemand sitzt dazwischen, oder der Server ist falsch eingerichtet. Parlour hat sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Ein anderes Programm hat diese Sitzung übernommen.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 wird heruntergefahren.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>%1 hat etwas Ungültiges gesendet.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>Die Netzwerkverbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>Mit dieser Version von QXmpp kann Parlour nicht arbeiten. Installiere die Version, für die es gebaut wurde.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Anmeldung läuft ...</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Verbindet neu ...</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Verbindet ...</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Gib deine Adresse ein.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>Dieses Konto ist schon in deiner Liste.</translation>
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
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>deine Nachrichten</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>deine Einstellungen</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>Passwörter, die ohne Schlüsselbund gespeichert sind,</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>Raumbilder</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1 können nicht gespeichert werden: Ein anderes Programm benutzt die Datei. Parlour versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1 können nicht gespeichert werden: Der Datenträger ist voll. Schaffe Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1 können nicht gespeichert werden: Parlour darf dort nicht schreiben. Prüfe die Rechte des Ordners und ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1 können nicht gespeichert werden: Die Datei lässt sich nicht öffnen. Sieh nach, was an ihrer Stelle liegt.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1 können nicht gespeichert werden: Der Datenträger meldet Fehler. Sichere, was wichtig ist, und prüfe ihn.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1 können nicht gespeichert werden: Die Datei ist beschädigt und lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1 können nicht gespeichert werden: Eine neuere Version von Parlour hat die Datei geschrieben. Benutze diese Version.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Bis das wieder geht, geht beim Beenden von Parlour verloren, was noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Bis das wieder geht, geht beim Beenden von Parlour verloren, was du änderst.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>Die Datei mit deinen Nachrichten war beschädigt. Was noch lesbar war, ist hier; die Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Die Datei mit deinen Einstellungen war beschädigt. Was noch lesbar war, gilt weiter; die Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Die Datei mit den ohne Schlüsselbund gespeicherten Passwörtern war beschädigt. Was noch lesbar war, gilt weiter; die Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>Was hier wartet, wird gesendet, sobald sich das auf dem Datenträger vermerken lässt. Sonst könnte es doppelt gesendet werden.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>Sie ließ sich nicht vom Datenträger löschen. Wenn das bis zum Beenden von Parlour nicht gelingt, nimmt der nächste Start sie wieder auf.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n ältere Nachricht, die du nicht gelesen hattest, ist hier nicht mehr vorhanden.</numerusform>
            <numerusform>%n ältere Nachrichten, die du nicht gelesen hattest, sind hier nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>Nachricht von einem Moderator entfernt</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>Nachricht von einem Moderator entfernt: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>Nachricht von %1 entfernt</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>Nachricht von %1 entfernt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiteren Person</numerusform>
            <numerusform>%1 und %n weiteren Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>dir</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>Reaktionen %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>Nachricht auf diesem Computer verborgen</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Antwort auf eine Nachricht, die nicht hier ist</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: Nachricht gelöscht</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>als Antwort auf eine Nachricht, die nicht hier ist</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>als Antwort auf %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>zugestellt</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>%n neue Nachricht für dich</numerusform>
            <numerusform>%n neue Nachrichten für dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 bittet um das Wort.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Du hast die Moderatoren gebeten, dich sprechen zu lassen.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>Ein Moderator hat deine Bitte um das Wort gelesen und ihr nicht entsprochen.</translation>
    </message>
</context>
</TS>
