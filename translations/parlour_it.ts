<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>Informazioni su Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Chat di gruppo su XMPP, per chi ci scrive e per chi le gestisce.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libero con licenza GNU General Public License, versione 3 o successiva. Senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Basato su %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copia le versioni</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persona nella stanza</numerusform>
            <numerusform>%n persone nella stanza</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Il tuo soprannome registrato qui: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>Le conversazioni sono pubblicate su %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Hai effettuato l&apos;accesso, ma non c&apos;è connessione.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Il tuo account è disattivato.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>Il tuo server non ha più i tuoi segnalibri. Le tue stanze restano qui.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Scrivili di nuovo</translation>
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
        <translation>Stato</translation>
    </message>
    <message>
        <source>Choose what others see</source>
        <translation>Scegli che cosa vedono gli altri</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Usa questo account</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n account si sta riconnettendo.</numerusform>
            <numerusform>%n account si stanno riconnettendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Rimuovi account</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Elimina sul server…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crea account</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Immagine…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Tutti nella stanza possono leggerlo.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Aggiungi un contatto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>È fatto così: %1. Va bene anche un link.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (facoltativo)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Come chiami questa persona. Lo vedi solo tu, su tutti i tuoi dispositivi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Alla persona viene chiesto se puoi vedere quando è online. Se dice di sì e ti chiede lo stesso, anche lei vede quando lo sei tu.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Puoi chiedere a:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>Uno o più, separati da spazi o su righe diverse. Il nome di un server bandisce tutti quelli che ne fanno parte.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Uno o più, separati da spazi o su righe diverse.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>nome@server.example o server.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nome@server.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Soprannome riservato (facoltativo)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Nessun altro può usarlo qui, se la stanza sa riservare i soprannomi.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Soprannome riservato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bandisci</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Revoca il bando e invita</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>È già così.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Possono farlo solo i proprietari.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Nomina proprietario…</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Nomina amministratore…</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Nomina membro…</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Bandisci…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Revoca il bando…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Revoca il bando e invita…</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>Nessuna di queste persone è al bando.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Riprova tutti</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>intero server</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Interrogazione della stanza…</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>Nessuno in questo elenco corrisponde a queste parole.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>In questo elenco non c&apos;è nessuno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in questo elenco</numerusform>
            <numerusform>%n in questo elenco</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Revoca il bando e invita…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Revoca il bando…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Rimuovi…</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>Cerca in questo elenco</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Aggiungi…</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Invia l&apos;originale</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Interrompi l&apos;invio</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>File allegati</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Resta in esecuzione quando la finestra è chiusa</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Avvia con la sessione</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>Il tuo server non lascia passare nulla da questo indirizzo a te, né da te a questo indirizzo. Dall&apos;altra parte non arriva alcun avviso. Nelle stanze vi incontrate ancora.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Blocca tutti su %1</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Avvisa chi gestisce il tuo server</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>Non segnalare nulla</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Segnala come spam</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Segnala un abuso</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Che cosa è successo (facoltativo)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Bloccati da %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloccati</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Indirizzi bloccati</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Sblocca</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>Esplora stanze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Servizio di ricerca</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Nessun server conosce le stanze di tutti gli altri; un servizio di ricerca sì. Riceve ciò che cerchi e può vedere il tuo indirizzo. Nessuno è impostato.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usa questo servizio</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Parole da cercare</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>Ciò che cerchi viene inviato a %1, che può vedere il tuo indirizzo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>Filtra stanze</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>Stanze trovate</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>Nessuna stanza corrisponde a queste parole.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n visualizzata</numerusform>
            <numerusform>%n visualizzate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>Su un server</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>Su tutti i server</translation>
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
        <translation>Elenca le stanze</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>Scegli una stanza per vedere com&apos;è.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all&apos;elenco</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>Aggiungi al mio elenco</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Solo membri</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>Il server mostra un certificato diverso da prima</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Questo server non ha potuto dimostrare la propria identità</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presentato</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta digitale (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Mostra certificato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Considera attendibile questo certificato</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>Chiedi a chi gestisce la stanza di farti entrare.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Rispondi nel browser, o chiedi a chi gestisce la stanza di farti entrare.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>C&apos;è anche una pagina apposita, su %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Apri la pagina su %1</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Esplora stanze</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>Stanze</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>Parole o schema</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Vuoto: tutto ciò che ha scritto</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Tipo di ricerca</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Tutte queste parole</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Schema con * e ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>In quale parte</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Testo, soprannome o indirizzo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scritto da</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Chiunque</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Nell&apos;ultima ora</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Nelle ultime 24 ore</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Negli ultimi 7 giorni</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Tutto su questo computer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>In tutte le stanze di cui sei moderatore</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Rimuovi messaggi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Tutti nella stanza possono leggerlo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tutti (%n)</numerusform>
            <numerusform>Tutti (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Rimuovi per tutti</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Bandisci chi li ha scritti</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Nascondi qui ciò che la stanza non può rimuovere</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Questa stanza non è mai stata salvata. Se chiudi ora, viene eliminata con tutto ciò che contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>%n modifica non è salvata. Se chiudi ora, va persa.</numerusform>
            <numerusform>%n modifiche non sono salvate. Se chiudi ora, vanno perse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Elimina la stanza</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Scarta le modifiche</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Entra in una stanza</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nuova stanza</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Esplora stanze</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Cerca nei messaggi</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Segna tutto come letto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Messaggio di stato…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Informazioni su Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Qui sei in visita. In questa stanza può scrivere solo chi ha la parola.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Messaggio a %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Chiedi la parola</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>Lettura delle impostazioni della stanza…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n campo da controllare</numerusform>
            <numerusform>%n campi da controllare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nessuna modifica.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Nessuna impostazione corrisponde a queste parole.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Distruggi la stanza…</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>Configura la nuova stanza</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Impostazioni della stanza</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Solo modificate</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Questa stanza è nuova. Salva le sue impostazioni prima di invitare altri.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Non sei più tra i proprietari di questa stanza. Puoi leggerne le impostazioni, ma non cambiarle.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Qualcun altro ha cambiato queste impostazioni.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n impostazione è stata cambiata anche da qualcun altro. Scegli che cosa tenere.</numerusform>
            <numerusform>%n impostazioni sono state cambiate anche da qualcun altro. Scegli che cosa tenere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ripristina “%1”</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Valore altrui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Valore mio</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Tieni il valore altrui</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni il mio</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Gruppi di un contatto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Gruppi di %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>Se sono più di uno, separali con virgole; un nome con una virgola va tra virgolette. Li mostrano anche gli altri tuoi dispositivi. Nessun altro li vede.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Apri chat</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Gruppi…</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Condividi…</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Rimuovi dai contatti…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blocca…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Informazioni su questa persona…</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Apri chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Cerca nei contatti</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Un nome, o l&apos;indirizzo di chiunque</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Nessun contatto con questo nome.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Ancora nessun contatto.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrivi a %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Aggiungi contatto…</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Vai alla data</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Scrivila così: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>Su questo computer non c&apos;è nulla di quel giorno o di giorni successivi.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>Rifiutare l&apos;invito a entrare in %1?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (facoltativo)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>La stanza lo comunica a chi ti ha invitato.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete account on the server</source>
        <translation>Elimina l&apos;account sul server</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Elimina account</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>Il server elimina l&apos;account con i suoi contatti, segnalibri e messaggi salvati. L&apos;operazione non si può annullare, e in seguito l&apos;indirizzo potrebbe andare a qualcun altro. Ciò che hai detto nelle stanze resta lì.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Scrivi l&apos;indirizzo per confermare</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Elimina anche i suoi messaggi e il suo elenco di stanze da questo computer</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Restano su questo computer, e ci saranno di nuovo quando si aggiungerà un account con questo indirizzo.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Eliminare la cronologia di %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Tutto ciò che è stato detto in questa stanza viene eliminato da questo computer. L&apos;operazione non si può annullare. Il server della stanza potrebbe conservarne una copia.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>La cronologia è stata eliminata.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Non è stato ancora possibile eliminarla dal disco. Avverrà appena il disco tornerà a funzionare.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>Eliminare la cronologia con %1?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Tutto ciò che vi siete detti in privato in questa stanza viene eliminato da questo computer. L&apos;operazione non si può annullare.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Tutto ciò che vi siete detti viene eliminato da questo computer. L&apos;operazione non si può annullare. Il tuo server potrebbe conservarne una copia propria.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>Distruggere %1?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Distruggi</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>La stanza finisce per tutti, con le sue impostazioni e gli elenchi di membri, amministratori e proprietari. L&apos;operazione non si può annullare.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>C&apos;è %n altra persona nella stanza. Dovrà uscire, e saprà il motivo e la nuova stanza, se li indichi.</numerusform>
            <numerusform>Ci sono altre %n persone nella stanza. Dovranno uscire, e sapranno il motivo e la nuova stanza, se li indichi.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Nuova stanza al suo posto (facoltativa)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>È %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nuova stanza</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>stanza@chat.server.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Password della nuova stanza (facoltativa)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Viene comunicata a tutti quelli che ora sono dentro, perché possano seguirti.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Password della nuova stanza</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Scrivi %1 per confermare</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nome della stanza</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Aggiungi ai contatti…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blocca…</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>Sei offline. Ciò che scrivi resta in attesa e viene inviato quando torni online.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 non è tra i tuoi contatti e non vede se sei online.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Attiva</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Cerca in questa conversazione</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Vai alla data</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Chiudi questa conversazione</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Informazioni su questa persona</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letta</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Segna come non letta</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Chiudi questa conversazione</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Ciò che vi è stato detto resta su questo computer.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Elimina cronologia…</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Qui non è stato ancora detto nulla. I messaggi a %1 passano dai server di entrambi, che potrebbero leggerli.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Messaggio a %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Bozza: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>non è un contatto</translation>
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
        <translation>Annulla</translation>
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
        <translation>Cerca emoji</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Come si chiama</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Nessuna emoji si chiama così.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Ancora nessuna stanza</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nuova stanza</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Entra in una stanza</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Cerca una stanza, entra in una di cui conosci l&apos;indirizzo o aprine una tua.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Esplora stanze…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Esporta %1</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Tutto ciò che è stato detto in questa stanza, per quanto si trova su questo computer, viene scritto in un file: come testo, come pagina web o come JSON per altri programmi. Chi ha il file può leggerlo.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Esporta messaggi</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Tutto ciò che vi siete detti in privato in questa stanza, per quanto si trova su questo computer, viene scritto in un file: come testo, come pagina web o come JSON per altri programmi. Chi ha il file può leggerlo.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Tutto ciò che vi siete detti, per quanto si trova su questo computer, viene scritto in un file: come testo, come pagina web o come JSON per altri programmi. Chi ha il file può leggerlo.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Carica da %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Salva con nome…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Impossibile salvare il file.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Trascina qui i file per allegarli</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Salva file</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Impossibile salvare il file.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Impossibile mostrare l&apos;immagine.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Apri con un altro programma</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>Chat di gruppo per chi vive nelle stanze e le gestisce.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Non hai ancora un account?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crea account</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Il modulo di questa stanza è troppo grande per essere mostrato.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>Carica i messaggi mancanti</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Ha effetto al prossimo avvio di Parlour.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>Gruppo di %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>Le stanze di un gruppo stanno insieme sotto il suo nome. Lascia vuoto per nessun gruppo. Lo vedi solo tu, su questo computer.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Inviti</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n invito da una persona che non conosci.</numerusform>
            <numerusform>%n inviti da persone che non conosci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Mostra gli inviti</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Prima guarda</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Invita persone in %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Uno o più, separati da spazi o su righe diverse.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nome@server.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (facoltativo)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Includi la password della stanza</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>Entrano senza che venga loro chiesta. I server che trasmettono l&apos;invito possono leggerla.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>Viene loro chiesta, e devono saperla da te in altro modo. Vedono il tuo indirizzo.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Persone invitate</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Revoca il bando e invita</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Invita direttamente</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Entra in una stanza</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Scrivi l&apos;indirizzo della stanza.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Esplora stanze…</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>Messaggi di %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Conserva i messaggi</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Elimina i messaggi più vecchi</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Su, Alt+Giù</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entra in una stanza</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nuova stanza</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Invia il messaggio, apri la riga, premi il pulsante</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maiusc+Invio</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nuova riga nel messaggio</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Save the room settings</source>
        <translation>Salva le impostazioni della stanza</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Torna indietro di un passo</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, frecce</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Spostati tra gli elementi e dentro gli elenchi</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Questa pagina</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Copia il messaggio scelto</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maiusc+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>Che cosa si può fare con il messaggio scelto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Maiusc+Su, Giù</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>Sposta la stanza nell&apos;elenco</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Stanza o conversazione privata precedente e successiva</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Esplora stanze</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>Spazio, Ctrl+A, Canc</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>Negli elenchi di una stanza: seleziona, seleziona tutto, rimuovi</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>Cerca in questa conversazione; nelle impostazioni e negli elenchi: trova un&apos;impostazione, una persona o un indirizzo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Maiusc+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Cerca in tutti i messaggi</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>Completa il nome iniziato, poi passa al successivo</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Emoji; anche :nome: nel messaggio</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Maiusc+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Segna tutto come letto</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Vai per nome a una stanza, una persona o un comando</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Maiusc+Pag su</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Vai al primo messaggio non letto</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Freccia su</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Modifica il tuo ultimo messaggio, finché non c&apos;è nulla di scritto</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Rispondi al messaggio scelto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Maiusc+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tutti i messaggi</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Solo menzioni</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenzia per un&apos;ora</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Silenzia fino a domani alle 8</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Non silenziare più</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>Aprire questo link?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>Porta a %1, che potrebbe non essere ciò che sembra.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Protetta da password</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>Questo messaggio continua. È troppo lungo perché Parlour lo conservi.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>Un indirizzo per riga</translation>
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
        <translation>Apertura delle conversazioni…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Ordina stanze a mano</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Ordina stanze per nome</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Ordina stanze per attività</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Informazioni su Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Cerca nei messaggi…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Segna tutto come letto</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Contatti…</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Mostra immagine</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Impossibile caricare l&apos;immagine.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>Con un&apos;immagine da %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Con un&apos;immagine che Parlour non scarica</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Mostra l&apos;immagine da %1</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Testo del messaggio</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Reagisci</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menu del messaggio</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Copia testo</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>Copia con nome e ora</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Seleziona testo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>Copia il primo link</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Vai al messaggio a cui risponde</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Segna come non letta da qui</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, prima del tuo ingresso</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>Non consegnato. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>In attesa della stanza</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Tutti nella stanza possono leggerlo.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>Argomento</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>Crea account</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
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
        <translation>Conserva il tuo account e i tuoi messaggi. Scegline uno gestito da persone di cui ti fidi, o incolla il link di un invito.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Connetti a</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>C&apos;è anche una pagina apposita, su %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>La pagina è su %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Apri la pagina su %1</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Altro server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Crea account</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nuova stanza</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (facoltativo)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nome della stanza</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Suggerisci un indirizzo impossibile da indovinare</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Password della stanza</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Password della stanza (facoltativa)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Comunicala a tutti quelli che possono entrare.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Chi vuole entrare deve conoscerla. Lascia vuoto per una stanza aperta.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Descrizione (facoltativa)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 è il soprannome che hai registrato in questa stanza.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Cambia il tuo soprannome in questa stanza</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Cambia soprannome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Parole che contano come menzione</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>Oltre al tuo soprannome, in tutte le stanze. Separale con virgole.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>Non disturbare: per ora non mostrare notifiche</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>Nemmeno quando il mio stato è “Non disturbare”</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Mostra nomi e testo nelle notifiche</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Riproduci un suono</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>Il menu di una stanza nell&apos;elenco stabilisce per che cosa ricevi notifiche da lì, e può silenziarla per un po&apos;.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Password della stanza</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Ricorda la password</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>Non ricordare</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>Fino all&apos;uscita dal programma</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Nel portachiavi di sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>Nel mio segnalibro (leggibile dal tuo server)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>La tua password è stata cambiata.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ripeti la nuova password</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Il blocco maiuscole è attivo.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Nascondi password</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostra password</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Una password è una riga sola. Ciò che hai incollato ne ha più di una, quindi non è stato inserito nulla.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n stanza richiede una password.</numerusform>
            <numerusform>%n stanze richiedono una password.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Mostra la successiva</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Cerca una persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Qui non c&apos;è nessuno con questo nome.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Immagine della persona</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>In questa stanza</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Cerca in ciò che questa persona ha detto qui</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>Nelle altre tue stanze</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>La tua nota</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Puoi leggerla solo tu.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>Resta su questo computer e non viene mai inviata.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Qui non è possibile alcuna nota: questa stanza non distingue le persone.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Cambia soprannome…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Menziona</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Ora non puoi scrivere in questa stanza.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Scrivi in privato</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Non ignorare più</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Sei tu.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Nasconde ciò che scrive.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia indirizzo</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>La stanza non te lo mostra.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Rimuovi i suoi messaggi…</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Scrivi direttamente</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Fuori dalla stanza, al suo indirizzo.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Aggiungi ai contatti…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Informazioni su questa persona…</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Immagine della persona</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>messaggi ignorati</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>La tua immagine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un&apos;immagine</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Cambio dell&apos;immagine…</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Possono vederla i tuoi contatti e tutti nelle tue stanze. Prima viene rimpicciolita, e non contiene altro che pixel.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Scegli immagine…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Rimuovi immagine</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>Metti in pausa %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Riproduci %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Posizione in %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Archiviazione</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Rimuovi dall&apos;elenco</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registra un soprannome…</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>Questa potrebbe essere la stanza di uno sconosciuto. Il suo server viene a sapere il tuo indirizzo appena Parlour gli chiede della stanza.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Guarda %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>Assente quando nessuno è al computer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Dopo %L1 minuti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>Dal tuo server e dai tuoi contatti</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>Da tutti</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Comunica ai contatti quando sto scrivendo</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Immagini, audio e video caricati senza un clic</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Chi conserva un file viene a sapere che lo carichi, e da dove.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Comunica ai contatti che cosa ho letto</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Lo sanno solo i contatti che vedono quando sei online, e sanno anche che un messaggio è arrivato; nelle stanze non lo sa nessuno. I tuoi dispositivi sanno sempre dal tuo server che cosa hai letto. Parlour non carica nient&apos;altro dagli indirizzi nei messaggi, a meno che tu non li apra.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Inizia una nuova conversazione</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Stai ignorando %1. Ciò che scrive non viene mostrato.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Non ignorare più</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Chiudi questa conversazione</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>Ciò che vi è stato detto non viene conservato da nessuna parte.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>Non viene conservato nulla: la stanza non dice chi sono le persone.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Ciò che vi è stato detto resta su questo computer.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Elimina cronologia…</translation>
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
        <translation>Bozza: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Torna alla stanza</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Chiudi questa conversazione</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Messaggio privato a %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>%L1% completato</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>modificato, mostra le versioni precedenti</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (facoltativo)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Già indicati</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Motivi già indicati</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Dimentica questo motivo</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>Rinunciare alla registrazione in %1?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>Registrazione in %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Rinuncia alla registrazione</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrati</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Prova a entrare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Scegli un altro soprannome</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Rinuncia…</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Rimuovi account</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Viene rimosso da questo computer. Sul server resta, con tutto ciò che contiene.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>Elimina le sue password dal portachiavi, la sua e quelle delle sue stanze</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>Dimentica il suo elenco di stanze</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Rimuovi dai contatti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Nessuno dei due vede più quando l&apos;altra persona è online. Ciò che vi siete scritti resta.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Rinomina contatto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nome di %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Lo mostrano anche gli altri tuoi dispositivi. Nessun altro lo vede. Lascia vuoto per usare la prima parte dell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Nome nel tuo elenco</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Lo mostrano anche gli altri tuoi dispositivi. Nessun altro lo vede. Lascia vuoto per usare il nome della stanza.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Blocca…</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n persona vuole vedere quando %1 è online.</numerusform>
            <numerusform>%n persone vogliono vedere quando %1 è online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n persona vuole vedere quando sei online.</numerusform>
            <numerusform>%n persone vogliono vedere quando sei online.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Guarda le richieste di contatto</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Richieste di contatto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Queste persone vogliono vedere quando %1 è online. Chi accetti diventa un contatto e riceve la stessa richiesta.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Nessuno è in attesa di una risposta.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Sei offline.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Rifiuta tutte</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Indirizzo della stanza</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Un nome da solo indica una stanza su %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>È %1.</translation>
    </message>
    <message>
        <source>room@%1</source>
        <translation>stanza@%1</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>stanza@chat.server.example</translation>
    </message>
</context>
<context>
    <name>RoomAvatarSetting</name>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un&apos;immagine</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Questo server non conserva immagini per le stanze.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Cambio dell&apos;immagine…</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Tutti possono vederla, anche da fuori. Prima viene rimpicciolita.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Cambia immagine…</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Scegli immagine…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Rimuovi immagine</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>Riconnessione…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Ingresso in corso…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>L&apos;account di questa stanza è disattivato.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Dai la parola</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Nega</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Ammetti come membro</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Non ammettere</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Impostazioni della stanza</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietari</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Amministratori</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Al bando</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Nascondi persone</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostra persone</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Impostazioni della stanza</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invita persone</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>Gruppo privato</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>Possono entrare solo le persone che inviti. Tutti vedono chi sono gli altri.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Stanza pubblica</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Chiunque può trovarla ed entrare. Gli indirizzi restano nascosti.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Stanza con password</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Chiunque conosca la password può entrare.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Stanza istantanea</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Subito pronta, con le impostazioni del server.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzata</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Scegli tu le impostazioni, una per una.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Rimuovi dall&apos;elenco</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Gruppo…</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registra un soprannome…</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Conserva messaggi…</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Elimina cronologia…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letta</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Segna come non letta</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Condividi…</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>Argomento…</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Invita persone…</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Impostazioni della stanza…</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Lascia la stanza</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Distruggi la stanza…</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Possono farlo solo i proprietari.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registra un soprannome…</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Vai alla data…</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Ingressi e uscite</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Quando ci sono poche persone</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Rimuovi messaggi…</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Possono farlo solo i moderatori.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Condividi…</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Immagine della stanza</translation>
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
        <translation>Bozza: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Scegli una stanza o una persona a sinistra.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Cerca nei messaggi</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Parole, o &quot;più parole&quot; vicine</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dove cercare</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>In tutte le conversazioni</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Solo in %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Mostra messaggi più vecchi</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Cerca in questa stanza</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1, dal server</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Rimuovi password</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Ricavato dall&apos;indirizzo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
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
        <translation>Il server lo chiama: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Ripristina “%1”</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>Vedi le impostazioni</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Invita persone…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Elimina la stanza</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>Usa le impostazioni del server</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Condividi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Codice QR di %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Chi lo apre può scrivere a questo indirizzo e aggiungerlo ai contatti.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Chi lo apre può chiedere di entrare. La password della stanza non vi è contenuta.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nome@server.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>Ciò che gli altri leggono accanto al tuo stato</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Messaggio di stato</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>Torno alle tre</translation>
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
        <translation>Assente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Aggiungi qualche parola</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>Assente dopo 5 minuti</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>Assente dopo 10 minuti</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>Assente dopo 30 minuti</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Mai assente in automatico</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Per ora nessuna notifica</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Mostra uno per uno</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>I tuoi messaggi occupano %1 su questo computer.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>Una stanza può avere la propria scelta: vedi il suo menu nell&apos;elenco, dove puoi anche esportare o eliminare ciò che vi è stato detto.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Conserva i messaggi di %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Come sopra</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Salva senza cifratura…</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Imposta argomento</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>Nessun argomento impostato.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Tutti lo vedono sopra la conversazione. Lascia vuoto per rimuoverlo.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Vai a</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dove andare</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Parte di un nome o di un comando</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>Cerca invece nei messaggi</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nuovo messaggio</numerusform>
            <numerusform>%n nuovi messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Ai più recenti</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Qui non è stato ancora detto nulla.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Primo messaggio non letto</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>Salvare la password senza cifratura?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Salva senza cifratura su questo computer</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Starà in un file che solo il tuo account utente può leggere. Chi può avviare questo computer da un altro disco, leggere le sue copie di sicurezza o eseguire programmi a tuo nome può leggere la password.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Versioni del messaggio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Novità</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Scrivi l&apos;indirizzo di una stanza.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Non è l&apos;indirizzo di una stanza. Un indirizzo è fatto così: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>Il server non elimina account da un programma. Chiedi a chi lo gestisce.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>Al server questa prova non basta. Elimina l&apos;account dal suo sito web, o chiedi a chi lo gestisce.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>Il server ha troppo da fare. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>Il server non ha eliminato l&apos;account.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>Questo non è l&apos;indirizzo dell&apos;account.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Non c&apos;è connessione. Riprova quando torna.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>Il server non ha risposto. Se l&apos;account c&apos;è ancora, si vedrà quando Parlour accederà di nuovo.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 di %2 online</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Impossibile scrivere la password sul disco.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>Nessuna password salvata per questo account. Scrivila per accedere.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>Impossibile leggere la password salvata: il portachiavi è bloccato. Scrivila per accedere.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>Impossibile leggere la password salvata: il portachiavi ha rifiutato. Scrivila per accedere.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>Impossibile leggere la password salvata: qui non c&apos;è un servizio di portachiavi. Scrivila per accedere.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>Il portachiavi è bloccato. La tua password viene tenuta solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>Il portachiavi ha rifiutato. La tua password viene tenuta solo per questa sessione.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Qui non c&apos;è un servizio di portachiavi. La tua password viene tenuta solo per questa sessione.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>Le password di %1 sono ancora nel portachiavi: è bloccato.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>Le password di %1 sono ancora nel portachiavi: ha rifiutato di eliminarle.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>Se nel portachiavi ci sono password di %1, vi restano: il portachiavi non risponde.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Al momento non sei nella stanza.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>Non puoi scrivere in questa stanza.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>La stanza non ha dato a questo messaggio un nome con cui gli altri lo riconoscano.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>La stanza non può dire agli altri che l&apos;hai scritto tu.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Questa stanza non lo supporta.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>Questa stanza non lo vuole.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Elimina per tutti…</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Eliminare questo messaggio?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Chi usa un programma che lo supporta non lo vedrà più. Forse qualcuno l&apos;ha già letto.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Elimina per tutti</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Rimuovi messaggio…</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>Rimuovere questo messaggio di %1?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>La stanza lo rimuove per tutti, e dice chi l&apos;ha fatto e perché.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Rimuovi messaggio</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Reagisci…</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Questa stanza non consente %1 come reazione.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Rimuovi molti messaggi…</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Mostra questo messaggio</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>Mostra le versioni precedenti…</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Sei offline.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>Il programma dell&apos;altra persona non ha dato un nome a questo messaggio.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>Al momento l&apos;altra persona non si può raggiungere.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n completata</numerusform>
            <numerusform>%n completate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscita</numerusform>
            <numerusform>%n non riuscite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>selezionato</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>Impossibile ottenere l&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>Non puoi bandirti.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>La stanza deve avere almeno un proprietario. Prima nomina proprietario qualcun altro.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>Così perdi il ruolo di proprietario. Non potrai ridartelo.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>Riguarda te. Non potrai annullarlo.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 non è un indirizzo.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 sei tu.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 non è l&apos;indirizzo di una persona. Un indirizzo è fatto così: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 non è né l&apos;indirizzo di una persona né il nome di un server.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Scrivi almeno un indirizzo.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Un soprannome si può riservare a una sola persona per volta.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>La stanza non riserva i soprannomi: %1 è libero per chiunque.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>La stanza mostra questo elenco solo ai suoi proprietari.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>La stanza mostra questo elenco solo ai suoi proprietari e amministratori.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Bando</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimozione</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Revoca del bando e invito</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Revoca del bando</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>La stanza deve avere almeno un proprietario.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>Non puoi farlo a questa persona: il suo grado è pari o superiore al tuo.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>Non puoi cambiare questo elenco.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>La stanza non accetta l&apos;indirizzo %1.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>La stanza non conosce questo indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n indirizzo</numerusform>
            <numerusform>%n indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Nominare %1 proprietario?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>Nominare proprietari %1?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Nominare %1 amministratore?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>Nominare amministratori %1?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Nominare %1 membro?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>Nominare membri %1?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bandire %1?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Revocare il bando per %1?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>Rimuovere %1 dai proprietari?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>Rimuovere %1 dagli amministratori?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>Rimuovere %1 dai membri?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>Chi non è più proprietario non può più cambiare le impostazioni, nominare proprietari o distruggere la stanza.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Chi non è più amministratore non può più bandire persone o aggiungere membri.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>Una stanza solo per membri fa uscire chi non lo è più e non lo lascia rientrare.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>L&apos;ingresso sarà di nuovo possibile, per quanto la stanza lascia entrare.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Un proprietario può fare tutto ciò che puoi fare tu: cambiare le impostazioni, rimuoverti e distruggere la stanza.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Un amministratore qui è sempre moderatore, e può bandire persone e aggiungere membri.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Un membro può entrare anche se la stanza è solo per membri.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Chi riceve il bando deve uscire dalla stanza e non può rientrare finché il bando non viene revocato.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Nomina proprietario</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Nomina amministratore</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Nomina membro</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bandisci</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Revoca il bando</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 e %n altro.</numerusform>
            <numerusform>%1 e altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 ora è tra i proprietari, e non lo sarà più.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 ora è tra gli amministratori, e non lo sarà più.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 ora è tra i membri, e non lo sarà più.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>%1 è al bando. Così il bando viene revocato.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>in preparazione</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>invio in corso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>File fino a %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Il tuo server non accetta file.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Il file non c&apos;è più o non si può leggere.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>Parlour si è chiuso prima che fosse inviato.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Il tuo server non dice se accetta file.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Troppi file in una volta: gli ultimi non sono stati aggiunti.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>Parlour si avvia con la sessione per dirti che cosa c&apos;è di nuovo.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Tutti su %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Sei offline.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Il tuo server non può bloccare nessuno.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Questo non è un indirizzo.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Sei tu.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>È il tuo stesso server.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Questo indirizzo è già bloccato.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>Impossibile bloccare %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>Impossibile sbloccare %1. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Hai lasciato la stanza su un altro dispositivo.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Il tuo server non ha salvato il segnalibro di %1. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>Su questo server altri potrebbero leggere i tuoi segnalibri. La password viene ricordata fino all&apos;uscita dal programma.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Il tuo server non conserva segnalibri. La password viene ricordata fino all&apos;uscita dal programma.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Il tuo server non conserva i segnalibri in privato. Le tue stanze vengono ricordate solo su questo computer.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Il tuo server non conserva segnalibri. Le tue stanze vengono ricordate solo su questo computer.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>Il server mostra un certificato diverso da quello che hai accettato. Qualcuno potrebbe essere in ascolto.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Il certificato appartiene a un altro server.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Il certificato è scaduto.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Il certificato non è ancora valido.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>Il server ha firmato da sé il proprio certificato; nessuno se ne fa garante.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Il certificato è stato revocato.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Nessuna autorità nota a questo computer si fa garante del certificato.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>dal %1 al %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>La tua reazione non è arrivata. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>Il messaggio non è stato ritirato: gli altri possono ancora leggerlo. %1</translation>
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
        <translation>%1, non letti: %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fissata</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, silenziata</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Privato: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, bozza</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, in privato in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n menzione</numerusform>
            <numerusform>%1, %n menzioni</numerusform>
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
        <translation>non è un contatto</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Tu: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>Silenziata fino alle %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>Silenziata fino a %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Interrotto: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>%1 non può rimuovere messaggi: vengono nascosti su questo computer.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>%1 non può rimuovere messaggi.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>Bandisci %n persona</numerusform>
            <numerusform>Bandisci %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>Rimuovi %n messaggio</numerusform>
            <numerusform>Rimuovi %n messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>Nascondi %n messaggio</numerusform>
            <numerusform>Nascondi %n messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>bandire</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>bandire %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>bando eseguito</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>nascosto qui</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>nascosto qui. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>amministratore</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietario</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>È troppo lungo: al massimo %n carattere.</numerusform>
            <numerusform>È troppo lungo: al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Qui non puoi farlo.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>La stanza non lo ha più.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Il server è occupato.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Non sei più tra i moderatori presenti in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n rimosso</numerusform>
            <numerusform>%n rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n persona bandita</numerusform>
            <numerusform>%n persone bandite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%n nascosto qui</numerusform>
            <numerusform>%n nascosti qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n rimanente</numerusform>
            <numerusform>%n rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>La stanza non può rimuoverlo.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>Impossibile nasconderlo.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>bandire %n persona</numerusform>
            <numerusform>bandire %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>Non è un&apos;espressione regolare: %1 (dopo il carattere %2).</translation>
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
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>Di&apos; di chi sono i messaggi o che cosa contengono. Ciò che verrebbe rimosso viene prima mostrato.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>La stanza non comunica l&apos;indirizzo di %1: nelle altre stanze non si può trovare questa persona.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Nessun risultato su questo computer</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>Il messaggio più recente (%n). Cerca di nuovo quando è stato rimosso.</numerusform>
            <numerusform>I %n messaggi più recenti. Cerca di nuovo quando sono stati rimossi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n messaggio trovato</numerusform>
            <numerusform>%n messaggi trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>La stanza non dice quali messaggi sono di questa persona. Cerca invece il soprannome.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>L&apos;espressione è troppo complessa per %n messaggio: semplificala.</numerusform>
            <numerusform>L&apos;espressione è troppo complessa per %n messaggi: semplificala.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Risposta a %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifica messaggio</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, contatto bloccato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>non ha ancora risposto</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>non mostra quando è online</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Dice di essere %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Qui mancano dei messaggi.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Caricamento dei messaggi mancanti.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>Il server non ha più i messaggi intermedi.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>I messaggi più vecchi sono sul server.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nuovi messaggi</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>%n messaggio scritto…</numerusform>
            <numerusform>%n messaggi scritti…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>Su questo computer non ci sono messaggi di questa conversazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n messaggio scritto.</numerusform>
            <numerusform>%n messaggi scritti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Impossibile scrivere il file: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Apri Parlour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non letto</numerusform>
            <numerusform>%n non letti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Non è l&apos;indirizzo di una stanza. Un indirizzo è fatto così: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>È questa stanza.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>Impossibile distruggere la stanza. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>Hai bloccato %1. Il tuo server non lascia passare nulla tra voi.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Qui non ci sono comandi tranne /me. Scrivi //... per dirlo.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Il tuo server non l&apos;ha confermato. Potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>La connessione è caduta, e il tuo server non ha un archivio che dica se è arrivato.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Impossibile consegnarlo.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Questo indirizzo non esiste.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>%1 non si può raggiungere, o non accetta messaggi da te.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 non accetta messaggi da te.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Impossibile raggiungere il server di %1.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Il server dice: %2</translation>
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
        <translation>assente</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>assente da molto</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>non disturbare</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>ultima attività: %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 non vede quando sei online.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 vede quando sei online. Hai chiesto di vederlo anche tu.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 vede quando sei online. Tu non vedi lo stesso.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Hai chiesto a %1 di mostrarti quando è online.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Nessuno dei due vede quando l&apos;altra persona è online.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 sta scrivendo…</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(eliminato)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 ha impostato l&apos;argomento: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Scritto da Parlour il %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(nascosto)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>Il server non ha risposto.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connessione è caduta.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Il server ha rifiutato.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Il server ha rifiutato: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Il server dice: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Chi può parlare</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Persone e limiti</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Altro dal tuo server</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Non può restare vuoto.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Può essere solo attivo o disattivo.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Deve essere un numero.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>Deve essere una data o un orario, come 2030-12-31 o 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>Deve essere un codice di lingua, come en, de o pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>Deve essere un link, come https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>Deve essere un indirizzo XMPP, come juliet@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>Il server non offre questa scelta.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>Il server non consente un valore così piccolo o così grande.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>Il server vuole che sia scritto in un altro modo.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Scegline di più.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Scegline di meno.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Scrivi una password o disattiva la protezione.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>La password non protegge l&apos;archivio della stanza: sulla maggior parte dei server può leggerlo chiunque. Per proteggere anche l&apos;archivio, lascia entrare solo i membri.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>La stanza non è elencata, ma chiunque ne venga a sapere l&apos;indirizzo può entrare.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Nessuno tranne i moderatori potrà parlare o chiedere di farlo.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>La stanza e le sue impostazioni spariranno appena tutti saranno usciti.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>Chiunque può entrare e vedere l&apos;indirizzo reale di tutti.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>Il nome o la descrizione della stanza contiene la password, e tutti possono leggerli.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>La password è così corta che è facile indovinarla.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Solo i proprietari possono cambiare le impostazioni della stanza.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>La stanza non esiste più.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>Impossibile raggiungere il server della stanza.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>Il server non ha accettato queste impostazioni. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>Il server non ha mostrato le impostazioni della stanza.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>Il server non può farlo ora. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>Il server non offre impostazioni per questa stanza.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>Il server non ha potuto salvare le impostazioni.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, troppo grande da mostrare</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(nascosta)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>set</source>
        <translation>impostata</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
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
        <translation>Qui non c&apos;è nessuno che si chiami %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Sei tu.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Qui non ignori nessuno che si chiami %1.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>Ciò che è stato detto viene eliminato da questo computer ogni volta che esci da Parlour.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>I messaggi più vecchi di %n giorno vengono eliminati da questo computer ora, e d&apos;ora in poi ogni giorno.</numerusform>
            <numerusform>I messaggi più vecchi di %n giorni vengono eliminati da questo computer ora, e d&apos;ora in poi ogni giorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Per sempre</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>Fino all&apos;uscita da Parlour</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Come nelle preferenze</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Italiano</translation>
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
        <translation>Il tuo disco ha problemi: non si può trovare tutto.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Trova ciò che è stato detto, per quanto si trova su questo computer. Oltre alle parole si possono usare from:NOME, in:STANZA, after:2026-10, before:2026-11-01, has:link e has:file.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Il messaggio più recente (%n)</numerusform>
            <numerusform>I %n messaggi più recenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n messaggio trovato</numerusform>
            <numerusform>%n messaggi trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ieri %1</translation>
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
        <translation>Nessun risultato su questo computer</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1 in %2, %3, %4, dal server</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Cerca nell&apos;archivio della stanza sul server</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Mostra messaggi più vecchi dal server</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Chiedi di nuovo al server</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>Il server cerca nell&apos;archivio della stanza…</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>Il server non ha dato risposta.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>Il server non ha cercato nell&apos;archivio della stanza.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>Il server non ha trovato altro.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n messaggio dal server. Ciò che non è su questo computer viene scaricato all&apos;apertura.</numerusform>
            <numerusform>%n messaggi dal server. Ciò che non è su questo computer viene scaricato all&apos;apertura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Cerca nel tuo archivio sul server</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>Il server cerca nel tuo archivio…</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>Il server non ha cercato nel tuo archivio.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 non è più qui.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Qui non c&apos;è nessuno che si chiami %1.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Non ha funzionato. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Espelli…</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>Espellere %1?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>Dovrà uscire dalla stanza, e potrà rientrare subito.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Bandisci…</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bandire %1?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Dovrà uscire dalla stanza e non potrà rientrare finché il bando non viene revocato.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Dai la parola</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>Dare la parola a %1?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>Potrà scrivere nella stanza.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Togli la parola…</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>Togliere la parola a %1?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>Potrà leggere, ma non scrivere, finché resta nella stanza.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Nomina moderatore…</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>Nominare %1 moderatore?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>Potrà espellere persone e dare o togliere la parola, finché resta nella stanza.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Non più moderatore…</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>Rendere %1 un semplice partecipante?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>Non potrà più espellere persone, né dare o togliere la parola.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Nomina proprietario…</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Nominare %1 proprietario?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Potrà fare tutto ciò che puoi fare tu: cambiare le impostazioni, rimuoverti e distruggere la stanza.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Nomina amministratore…</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Nominare %1 amministratore?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Qui sarà sempre moderatore, e potrà bandire persone e aggiungere membri.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Nomina membro…</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Nominare %1 membro?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>Potrà entrare anche se la stanza è solo per membri. Un amministratore o un proprietario perde il proprio ruolo.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Rimuovi dagli elenchi della stanza…</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>Rimuovere %1 dagli elenchi della stanza?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>Non sarà più membro, amministratore o proprietario. Se la stanza è solo per membri, dovrà uscire.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>È già così.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Sei tu.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Possono farlo solo i moderatori.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Possono farlo solo gli amministratori e i proprietari.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Possono farlo solo i proprietari.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>Il suo grado è pari o superiore al tuo.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>Gli amministratori e i proprietari hanno sempre questo diritto.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Ora si chiama %1 qualcun altro, quindi non è stato fatto nulla.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Questo non è il nome di un server.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>Questo non può stare prima della @ di un indirizzo.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>Ciò che %1 vuole sapere è troppo lungo da mostrare.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome dell&apos;account</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Scrivi il testo dell&apos;immagine</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Rispondi alla domanda del server</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>Ciò che sta prima di @%1 nel tuo indirizzo</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>Qualcun altro ha già quel nome su %1. Scegline un altro.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>%1 non ha accettato ciò che hai compilato.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>%1 non ha creato l&apos;account.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>%1 non permette di creare account da un programma. Guarda il suo sito web, o chiedi a chi lo gestisce.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>Per ora %1 non crea altri account. Riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>%1 non ha potuto farlo ora. Riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>%1 non ha risposto. L&apos;account potrebbe esserci o no: prova prima ad accedere con quello.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>%1 non accetta questo invito: è già stato usato o è troppo vecchio.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Questo link ti invita a creare un account su %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Connessione a %1…</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>Presentazione dell&apos;invito…</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>Lettura dei dati richiesti da %1…</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Creazione dell&apos;account…</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>%1 crea account sul suo sito web. Torna qui e accedi quando ne hai uno.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>L&apos;account c&apos;è. Usalo per accedere.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 ti invita su %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Hai un invito per %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Il tuo indirizzo sarà %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>%1 non ha aspettato così a lungo. Guarda di nuovo il modulo e invialo ancora una volta.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>it</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versione %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n menzione</numerusform>
            <numerusform>%n menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nuovo messaggio</numerusform>
            <numerusform>%n nuovi messaggi</numerusform>
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
        <translation>Moderatori</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitatori</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietario</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>amministratore</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Disponibile a chiacchierare</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Assente da molto</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>Il nome contiene caratteri invisibili.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Il nome comincia o finisce con uno spazio.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Somiglia a %1, ma è qualcun altro.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderatore</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>visitatore</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>messaggi ignorati</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 e %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 e %n altra persona</numerusform>
            <numerusform>%1, %2 e altre %n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 entra.</numerusform>
            <numerusform>%1 entrano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 esce.</numerusform>
            <numerusform>%1 escono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 entra ed esce.</numerusform>
            <numerusform>%1 entrano ed escono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 esce e rientra.</numerusform>
            <numerusform>%1 escono e rientrano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 cambia soprannome.</numerusform>
            <numerusform>%1 cambiano soprannome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>Hanno espulso %1.</numerusform>
            <numerusform>Hanno espulso %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>Hanno bandito %1.</numerusform>
            <numerusform>Hanno bandito %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 ha dovuto lasciare la stanza: qui possono stare solo i membri.</numerusform>
            <numerusform>%1 hanno dovuto lasciare la stanza: qui possono stare solo i membri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>Ora %1 è tra i proprietari.</numerusform>
            <numerusform>Ora %1 sono tra i proprietari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>Ora %1 è tra gli amministratori.</numerusform>
            <numerusform>Ora %1 sono tra gli amministratori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>Ora %1 è tra i membri.</numerusform>
            <numerusform>Ora %1 sono tra i membri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 non è più tra i membri.</numerusform>
            <numerusform>%1 non sono più tra i membri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>Ora %1 è tra i moderatori.</numerusform>
            <numerusform>Ora %1 sono tra i moderatori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 non è più tra i moderatori.</numerusform>
            <numerusform>%1 non sono più tra i moderatori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>Ora %1 può scrivere.</numerusform>
            <numerusform>Ora %1 possono scrivere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 non può più scrivere.</numerusform>
            <numerusform>%1 non possono più scrivere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%2 ha espulso %1.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%2 ha bandito %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 ora si chiama %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro evento (%n)</numerusform>
            <numerusform>e altri %n eventi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Non è un&apos;immagine che Parlour possa usare. Scegli per esempio un file PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>L&apos;immagine è stata rimossa.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>L&apos;immagine è stata impostata.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Il server non ha accettato l&apos;immagine.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Scrivi una nuova password.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>Le password non coincidono.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>È la password che hai già.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Il tuo server non permette ai programmi di cambiare le password. Forse si può fare dal suo sito web.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Il tuo server vuole altre prove che sei tu. Forse si può fare dal suo sito web.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Il tuo server non ha accettato questa password. Prova con una più lunga o più semplice.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Il tuo server dice che questo account non ha effettuato l&apos;accesso. Accedi di nuovo e riprova.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Il tuo server non lo permette così spesso. Riprova più tardi.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Il tuo server non ha potuto cambiare la password.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Non c&apos;è connessione. Riprova quando torna.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>Il server non ha risposto. La tua password potrebbe essere cambiata oppure no: tieni a mente entrambe.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>La stanza non ti mostra l&apos;indirizzo di questa persona.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>Non più nella stanza</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Ultima attività</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultimo accesso</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Diritti qui</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titoli</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Soprannomi qui</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Messaggi qui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Qualifica</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Compleanno</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
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
        <translation>Ora locale</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderatore</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Partecipante</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitatore</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Non nella stanza</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietario</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>amministratore</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>al bando</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n degli ultimi %L1</numerusform>
            <numerusform>%n degli ultimi %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Caricamento del profilo…</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Questa persona non ha pubblicato un profilo.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>Impossibile caricare il profilo.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n su questo computer</numerusform>
            <numerusform>%n su questo computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Questo file non può essere riprodotto.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Non c&apos;è alcun dispositivo audio.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>I comandi si scrivono nella stanza. Scrivi //... per dirlo.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 ora si chiama %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 è di nuovo nella stanza.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>Parlour si è chiuso prima che la stanza lo confermasse. Potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>Parlour si è chiuso prima di poterlo inviare.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>riconnessione</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>sei fuori dalla stanza</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>ha lasciato la stanza</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>ora è qualcun altro</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>forse qualcun altro</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>In questo momento non sei nella stanza. Ciò che scrivi attende, e viene inviato se al tuo ritorno %1 è ancora lì.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>Non sei nella stanza. I messaggi privati passano di lì.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 non è più nella stanza e non si può raggiungere.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Ora si chiama %1 qualcun altro, che non vede nulla di questa conversazione.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>Nella stanza c&apos;è qualcuno che si chiama %1. Parlour non può dire se è la stessa persona.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>La stanza non ha potuto consegnarlo.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 non è più nella stanza.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>La stanza non ti permette di scrivere in privato a %1.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>La stanza dice che non sei dentro.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Il server dice: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Privato: %1 in %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Lo vede solo %1. Il server della stanza, %2, lo inoltra e potrebbe leggerlo.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>La stanza non l&apos;ha confermato. Potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>La connessione è caduta prima che la stanza lo confermasse. Potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>Hanno espulso %1 dalla stanza.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>Hanno bandito %1 dalla stanza.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 ha lasciato la stanza.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>Non sei nella stanza.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Sei tu.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Questa stanza non permette i messaggi privati.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Qui può scrivere in privato solo chi ha la parola.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Qui possono scrivere in privato solo i moderatori.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>La stanza ammette un nome a cui non si può scrivere.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Qui non c&apos;è nessuno che si chiami %1.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 ti invita in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persona dentro</numerusform>
            <numerusform>%n persone dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Una stanza su %1 dice che %2 ti invita in %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Qualcuno che lì si chiama %1 ti invita in %2.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Qualcuno ti invita in %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E un altro (%n).</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Hai lasciato la stanza.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>La stanza non l&apos;ha confermato entro 30 secondi.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>La stanza è stata eliminata, perché la sua creazione è stata annullata.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>%1 non ti ha lasciato entrare</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Ti hanno bandito da %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>%1 è solo per membri</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Questo soprannome è già in uso</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Questo soprannome non è consentito</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1 è al completo</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>%1 non è ancora aperta</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>Qui non puoi creare stanze</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 non c&apos;è più</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Questo server non esiste</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 non ha risposto</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Non c&apos;è connessione</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 non esiste più</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>La stanza ha rifiutato senza un motivo che Parlour conosca.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>I proprietari della stanza non ti lasciano entrare. Chiedi a uno di loro di revocare il bando.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Qualcun altro usa o ha registrato questo soprannome in questa stanza. Scegline un altro.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>La stanza non accetta questo soprannome. Scegline un altro.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>Ci sono già tante persone quante la stanza ne ammette. Riprova quando qualcuno sarà uscito.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>Il proprietario la sta ancora configurando, oppure non esiste. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Questa stanza non esiste, e il server non ti permette di crearla. Controlla l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>La stanza è stata chiusa dai suoi proprietari.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Il tuo server non trova il server della stanza. Controlla la parte dell&apos;indirizzo dopo la @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Al momento il tuo server non riesce a raggiungere il server della stanza.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>Nessuna risposta entro 30 secondi. Forse a questo indirizzo non c&apos;è un servizio di stanze.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>Potrai entrare nella stanza quando sarai di nuovo online.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>È stata chiusa mentre non c&apos;eri. Puoi crearla di nuovo o dimenticarla.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>fuori dalla stanza</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>ingresso in corso</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>richiede una password</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>password errata</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>password cambiata</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>ti hanno bandito</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>ingresso non riuscito</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>dentro la stanza</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>riconnessione</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>ti hanno espulso</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Ingresso in %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Riconnessione…</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Non sei più in %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>Richiesta di ingresso nella stanza…</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>%1 richiede una password</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>Questa password non è stata accettata</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>La password salvata non funziona più. Probabilmente è stata cambiata</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Tornerai nella stanza appena tornerà la connessione.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Rientra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Vai alla nuova stanza</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>La stanza ha messo fine alla tua permanenza senza dire perché.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>%1 ti ha espulso.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>%1 ti ha bandito.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Ti hanno bandito dalla stanza.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Non sei più membro, e la stanza è solo per membri.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>Ora la stanza è solo per membri, e tu non lo sei.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>Il server della stanza si sta spegnendo.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>La stanza ha perso il collegamento con te.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>La stanza è stata chiusa per sempre.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>Le impostazioni della stanza sono state cambiate.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Tutti in questa stanza possono vedere il tuo indirizzo reale.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>Ora in questa stanza gli indirizzi reali li vedono solo i moderatori.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>Le conversazioni in questa stanza vengono registrate pubblicamente.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>Le conversazioni in questa stanza non vengono più registrate pubblicamente.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>La stanza ti chiama %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>La stanza non l&apos;ha consegnato.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>Non puoi parlare in questa stanza.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>La stanza dice che non sei dentro.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>Supera i limiti della stanza.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Qui non c&apos;è un servizio di portachiavi. La password viene ricordata fino all&apos;uscita dal programma.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>Il portachiavi è bloccato. La password viene ricordata fino all&apos;uscita dal programma.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>Il portachiavi ha rifiutato. La password viene ricordata fino all&apos;uscita dal programma.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Scrivi un soprannome.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Questo soprannome è troppo lungo.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>Questo soprannome ha un carattere che le stanze non accettano, per esempio un&apos;emoji.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>SOPRANNOME</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[ARGOMENTO]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>SOPRANNOME [MOTIVO]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>SOPRANNOME o INDIRIZZO [MOTIVO]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>INDIRIZZO [MOTIVO]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>STANZA [SOPRANNOME]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>Intendi %1? Metti il nome tra virgolette: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Cambia il tuo soprannome in questa stanza.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Imposta o rimuove l&apos;argomento.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Espelle qualcuno dalla stanza.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Bandisce qualcuno: deve uscire e non può rientrare.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Permette a un visitatore di scrivere.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Impedisce a qualcuno di scrivere.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Invita qualcuno in questa stanza.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Entra in un&apos;altra stanza.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Lascia questa stanza.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Mostra questo elenco.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>La connessione è caduta, e questa stanza non ha un archivio che dica se è arrivato.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Ora questa stanza si chiama %1. Prima si chiamava %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Non puoi cambiare l&apos;argomento di questa stanza.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>La stanza non ti conosceva più. Parlour sta rientrando.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Qui potrebbero mancare alcuni messaggi di quando non c&apos;eri.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La stanza</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 ha rimosso l&apos;argomento.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 ha cambiato l&apos;argomento: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>La stanza non ha accettato il nuovo argomento.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Qualcun altro ha il soprannome %1 o l&apos;ha riservato.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>La stanza non consente il soprannome %1.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Hai chiesto la parola poco fa. Aspetta prima di chiederla di nuovo.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>La stanza non ha inoltrato la tua richiesta di parola.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>È stata la stanza stessa a farti uscire. Forse il tuo soprannome è riservato.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 ti ha tolto dai membri, e la stanza è solo per membri.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 ha riservato la stanza ai membri, e tu non lo sei.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>SOPRANNOME [MESSAGGIO]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>CHE COSA FAI</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Scrive solo a una persona presente qui.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Dice che cosa fai, preceduto dal tuo nome.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Nasconde ciò che qualcuno scrive.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Mostra di nuovo ciò che qualcuno scrive.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 non esiste</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>La risposta non è stata accettata</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Puoi chiedere di diventare membro. Può nominarti anche un proprietario o un amministratore della stanza.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>La stanza è stata chiusa dai suoi proprietari. Continua in %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>A questo indirizzo non c&apos;è nessuna stanza. Controlla com&apos;è scritto, oppure crea la stanza.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Era sbagliata o è arrivata troppo tardi. Riprova con un&apos;altra domanda.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>richiede una risposta</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>%1 vuole la prova che sei una persona</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Chiedi di diventare membro…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Crea la stanza</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Esplora stanze…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Rimuovi dall&apos;elenco</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Hai distrutto la stanza.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>%1 richiede una password diversa da quella arrivata con il link o l&apos;invito</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour riprova da sé.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 è fuori servizio</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 non risponde più</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>Al momento il server della stanza non lascia entrare nessuno.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>Ha cominciato a dire chi c&apos;è dentro, poi per 30 secondi non ha detto più nulla.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>Impossibile rimuovere il messaggio. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 non è più qui, e la stanza non comunica il suo indirizzo.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Il file è troppo grande. Può avere al massimo 20 megabyte.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Non è un&apos;immagine che Parlour possa usare. Scegli per esempio un file PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>L&apos;immagine è stata rimossa.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>L&apos;immagine è stata impostata.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Solo i proprietari possono cambiare l&apos;immagine di questa stanza.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Questo server non conserva immagini per le stanze.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Il server non ha accettato l&apos;immagine.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Solo membri</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Indirizzi visibili</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviata</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Ti hanno bandito da questa stanza.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Sei tra i membri di questa stanza.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Sei tra gli amministratori di questa stanza.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Sei tra i proprietari di questa stanza.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>Non è l&apos;indirizzo di un server. Un indirizzo è fatto così: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Il tuo server non trova %1. Controlla com&apos;è scritto.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>%1 non ha risposto. Riprova più tardi.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Non c&apos;è connessione. Riprova quando torna.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>%1 non ti mostra le sue stanze, o forse il tuo server non può comunicarci. Puoi comunque provare a entrare in una stanza con il suo indirizzo.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>Su %1 non si vedono stanze.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>Al momento %1 non accetta altre richieste. Riprova più tardi.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>%1 non può cercarlo. Prova con parole diverse o più lunghe.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>%1 ha risposto qualcosa che Parlour non capisce.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>Il server della stanza non ha risposto.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>A questo indirizzo non c&apos;è nessuna stanza, o nessuno può vederla.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Questa stanza è stata chiusa dai suoi proprietari.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Il tuo server non trova il server della stanza.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Al momento il tuo server non riesce a raggiungere il server della stanza.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>La stanza non dice nulla di sé.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Interrogazione di %1…</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Ricerca di stanze su %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>Finora %n stanza…</numerusform>
            <numerusform>Finora %n stanze…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>%1 non mostra stanze. In quelle nascoste si può entrare con il loro indirizzo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>La prima stanza (%n); ce ne sono altre.</numerusform>
            <numerusform>Le prime %n stanze; ce ne sono altre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n stanza</numerusform>
            <numerusform>%n stanze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>Scrivi il testo dell&apos;immagine</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Scrivi ciò che senti</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Scrivi ciò che viene detto</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Scrivi che cosa mostra l&apos;immagine</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Scrivi che cosa mostra il video</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>La tua risposta</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Rispondi alla domanda della stanza</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Rispondi alla domanda nell&apos;immagine</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Rispondi alla domanda che viene letta</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Rispondi alla domanda nel video</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>La stanza dice: “%1”</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>La stanza chiede qualcosa senza dire che cosa.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Ora si chiama %1 qualcun altro. Premi di nuovo Invio se intendi questa persona.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>Il comando /%1 non esiste. Scrivi //%1 per dirlo.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Manca qualcosa: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Non puoi cambiare l&apos;argomento di questa stanza.</translation>
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
        <translation>Il server non ha inviato impostazioni per questa stanza.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Qualcun altro ha cambiato ciò che hai cambiato tu. Scegli che cosa tenere.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>Nel frattempo il modulo del server è cambiato. Non è stato salvato nulla; le tue modifiche restano.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>Il server non l&apos;ha applicato.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>Il server non ha applicato: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>Il server ha accettato le modifiche, ma non è stato possibile confermarle: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 Non si sa se le impostazioni siano state salvate; le tue modifiche restano.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Le tue modifiche restano.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Il server l&apos;ha rifiutato.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Il modulo di questa stanza è troppo grande per essere mostrato.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Puoi comunque stabilire chi appartiene alla stanza, o distruggerla.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>richiede una password</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>solo membri</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Scrivi un indirizzo per la stanza.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Scrivi una password per la stanza.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Questa stanza è nuova. Configurala prima che entrino altri.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Questa stanza esisteva già. Ora ci sei dentro, così com&apos;è.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>Nel frattempo qualcun altro ha creato questa stanza. Ora ci sei dentro, così com&apos;è.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>Impossibile eliminare la stanza. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>In questa stanza c&apos;è già stato qualcun altro. Per questo non è stata eliminata.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Impossibile scrivere la password sul disco.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>finora %n persona</numerusform>
            <numerusform>finora %n persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Non c&apos;è connessione. Riprova quando torna.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>La stanza non ha risposto.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Qualcun altro ha registrato questo soprannome. Scegline un altro.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Questa stanza registra solo i suoi membri, e non accetta richieste da altri: deve aggiungerti chi la gestisce.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Questa stanza non ti permette di registrarti.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>Non puoi registrarti in questa stanza. Deve aggiungerti chi la gestisce.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>La stanza non ha accettato ciò che hai inserito.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>La stanza non ha potuto farlo ora. Riprova più tardi.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Interrogazione della stanza…</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>La stanza vuole saperlo prima di decidere su di te.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Un soprannome registrato è tuo in questa stanza: nessun altro può usarlo mentre non ci sei.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Registrazione…</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>La tua richiesta è stata inviata. Deciderà chi gestisce la stanza.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Hai registrato qui il soprannome %1. Prova a entrare; se la stanza ancora non ti lascia entrare, conserva solo i soprannomi, e deve nominarti membro chi la gestisce.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Hai una registrazione in questa stanza.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>Il soprannome %1 è tuo in questa stanza.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Rinuncia in corso…</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Non hai più una registrazione in questa stanza.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>Altri potranno prendere il soprannome. In questa stanza resti ciò che sei.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>Così perdi il ruolo di proprietario di questa stanza, e non potrai riprenderlo da te.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>Così perdi il ruolo di amministratore di questa stanza, e non potrai riprenderlo da te.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>Così non sarai più tra i membri di questa stanza. Se è solo per membri, dovrai uscire subito, e dovrà aggiungerti di nuovo chi la gestisce.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>La tua pagina web</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Qualche parola su di te</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 chiede di diventare membro di questa stanza.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 Scrive: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>Il modulo di questa stanza è troppo grande per essere mostrato. Deve aggiungerti chi la gestisce.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>Il server vuole che siano compilati altri campi.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>Configurazione della stanza…</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>La stanza è configurata, ma il server non l&apos;ha confermato.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Impostato da %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Impostato da %1 il %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Scrivi l&apos;indirizzo di una persona.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>Questo non è l&apos;indirizzo di una persona. È fatto così: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Sei tu.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Sei offline.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Questa persona è già tra i tuoi contatti.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>Impossibile modificare il contatto. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>È troppo lungo per il tuo server.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Interrogazione della stanza…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invito inviato</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Invito rifiutato</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>L&apos;invito non è arrivato.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>La stanza non ti permette di invitare persone. Puoi invitarle direttamente tu.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>È al bando in questa stanza.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Scrivi almeno un indirizzo. Un indirizzo è fatto così: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 non è un indirizzo. Un indirizzo è fatto così: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>Non c&apos;è connessione con la stanza.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>La stanza è solo per membri e non ha accettato questa persona come tale. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Hai invitato %1.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>È ancora al bando. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Invito rifiutato: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 ha rifiutato il tuo invito.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 ha rifiutato il tuo invito: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>Non puoi invitare persone in questa stanza, quindi l&apos;invito a %1 non è partito.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>L&apos;invito non ha raggiunto %1.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>Come si chiama la stanza negli elenchi e nei titoli.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>Di che cosa tratta la stanza. Tutti possono leggerlo, anche da fuori.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>Il codice della lingua che si parla qui, come en o it.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>Mantieni la stanza quando è vuota</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Altrimenti la stanza e le sue impostazioni spariscono quando tutti sono usciti.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Impronta digitale dell&apos;immagine</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Password della stanza</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Serve a tutti per entrare, anche ai proprietari. Vuoto: nessuna password. Chi è dentro ci resta.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protetta da password</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>Il server non mostra la password. Disattiva questa opzione per rimuoverla.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Solo membri</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Possono entrare solo le persone nell&apos;elenco dei membri. Gli altri che sono dentro devono uscire.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Tutti possono invitare</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>Non solo i moderatori possono invitare. In una stanza solo per membri, chi riceve l&apos;invito diventa membro.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>Elenca la stanza pubblicamente</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Chiunque può trovare questa stanza nell&apos;elenco del server.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Chiedi a chi arriva di dimostrare che è una persona</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Chi entra deve prima risolvere un enigma. Alcuni programmi non sanno mostrarlo.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Indirizzi che non richiedono prove</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Queste persone entrano senza risolvere un enigma.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Permetti iscrizioni</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>Si possono ricevere i messaggi della stanza senza esservi dentro.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderata</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Può parlare solo chi ha la parola; la danno i moderatori.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Chi arriva può parlare</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>Chi entra ha subito la parola. Conta solo in una stanza moderata.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Tutti possono cambiare l&apos;argomento</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Altrimenti possono farlo solo i moderatori.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>I visitatori possono chiedere la parola</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>I moderatori ricevono una richiesta che possono accogliere.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Secondi tra due richieste di parola</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Chi chiede di nuovo prima riceve un rifiuto.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>I visitatori possono mostrare un messaggio di stato</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Un messaggio di stato si può usare per parlare senza avere la parola.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>I visitatori possono cambiare soprannome</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Un soprannome si può usare per parlare senza avere la parola.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Chi vede gli indirizzi reali</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Chi può vedere gli indirizzi XMPP delle persone nella stanza.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Chi può inviare messaggi privati</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Messaggi da una persona nella stanza a un&apos;altra.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>A chi possono scrivere in privato i visitatori</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Messaggi di chi non ha la parola a qualcuno nella stanza.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>Ai moderatori si può sempre scrivere</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>I messaggi privati ai moderatori sono permessi a tutti.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Permetti interrogazioni tra persone</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>I programmi possono chiedere a quelli degli altri, tramite la stanza, profilo, versione e simili.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>Chi è fuori vede chi è dentro</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>I soprannomi delle persone nella stanza si possono leggere senza entrare.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Chi vede l&apos;elenco dei membri</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Chi può ottenere gli indirizzi di proprietari, amministratori e membri.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Chi compare nell&apos;elenco delle persone</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Le persone con altri ruoli sono dentro senza essere viste.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Scrivi registri sul server</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>Il server scrive ciò che si dice in file, spesso pubblicati sul web.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Tieni un archivio</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>Il server conserva ciò che si dice, così che si possa leggere ciò che si è perso.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Massimo di messaggi mostrati a chi arriva</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Quanti messaggi precedenti la stanza invia al massimo a chi entra.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Messaggi mostrati a chi arriva</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Quanti messaggi precedenti la stanza invia a chi non ne chiede un certo numero.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Massimo di persone nella stanza</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Chi arriva quando la stanza è al completo non può entrare.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietari</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Possono cambiare queste impostazioni e distruggere la stanza.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Amministratori</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Possono bandire persone e nominare membri e moderatori.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Possono entrare in una stanza solo per membri.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Al bando</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Non possono entrare.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Titoli</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>Le persone possono ricevere titoli, mostrati accanto al loro soprannome.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Nodo publish-subscribe associato</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Un indirizzo XMPP dove viene pubblicato qualcosa che appartiene alla stanza.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Indirizzo di contatto</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>A chi scrivere a proposito della stanza.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>Gruppo LDAP</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Solo moderatori</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Chi ha la parola</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderatori</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitatori</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>Membri assenti</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>solo i membri possono entrare</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>chiunque può entrare</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>la stanza è elencata pubblicamente</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>la stanza non è elencata</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>tutti vedono chi sono gli altri</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>gli indirizzi sono nascosti agli altri</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>la stanza resta quando è vuota</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>per entrare serve una password</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>la stanza ha un nome</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>la stanza ha una descrizione</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Il tuo gruppo privato è pronto. Possono entrare solo le persone che inviti.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>La tua stanza pubblica è pronta. Chiunque può trovarla ed entrare.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>La tua stanza è pronta. Per entrare serve la sua password.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>La tua stanza è pronta, con le impostazioni del server.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>La tua stanza è pronta, ma non come volevi. Impossibile su questo server: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>La tua stanza non è ancora configurata. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Il tuo server non accetta un file di queste dimensioni (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Il tuo server si aspettava un file di un&apos;altra lunghezza.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Il tuo server non accetta file di questo tipo (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>Il posto indicato dal tuo server per il file era già occupato (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>Il posto indicato dal tuo server per il file è scaduto.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Il tuo server non ha fatto entrare il file: il suo posto era occupato o è scaduto.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>Il tuo server non ha più spazio per il file (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Il tuo server non ha potuto accettare il file.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Il tuo server ha accettato il file, ma non ce l&apos;ha.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>La connessione è caduta durante l&apos;invio del file.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>Il certificato del posto in cui vanno i file non è attendibile.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>Il file è cambiato su questo computer, o non c&apos;è più.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Il tuo server accetta file fino a %1.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>Il file è troppo grande per il tuo server.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Il tuo server accetta altri file a partire da: %1.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>Impossibile raggiungere il server che conserva il file.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Il file non c&apos;è più.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>Il server non fornisce il file.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>Il file è troppo grande per essere caricato.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>Impossibile conservare il file su questo computer.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Rivela luogo e dispositivo di ripresa</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Posizione e dati della fotocamera rimossi</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Può rivelare il luogo di ripresa: Parlour non può rimuoverlo da questo tipo di file</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>Il server dà un file diverso da quello che è stato inviato.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>La password non è stata accettata. Controlla l&apos;indirizzo e la password.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>Il server dice che questo account è disabilitato.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>Non esiste un server che si chiami %1. Controlla la parte dell&apos;indirizzo dopo la @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>%1 ha rifiutato la connessione. Forse è fuori servizio, o la porta è sbagliata.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>%1 non offre cifratura. Senza, Parlour non invia password.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>Impossibile stabilire una connessione cifrata con %1 (problema TLS).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Il certificato di %1 non è attendibile.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>Il certificato di %1 è cambiato. Parlour si è fermato prima di inviare qualcosa.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>%1 e Parlour non hanno metodi di accesso in comune.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>%1 non ha dimostrato di conoscere la tua password. Potrebbe essere un altro server; Parlour si è scollegato.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>%1 ha chiesto un accesso che non è sicuro. Parlour non ha proseguito.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Ciò che %1 offre per l&apos;accesso è stato alterato lungo il percorso, o il server è configurato male. Parlour non ha effettuato l&apos;accesso.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>La tua connessione cifrata non finisce su %1: qualcuno sta in mezzo, o il server è configurato male. Parlour non ha effettuato l&apos;accesso.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Un altro programma ha preso il posto di questa sessione.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 si sta spegnendo.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>%1 ha inviato qualcosa che non è valido.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>La connessione di rete è caduta.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>Parlour non può funzionare con questa versione di QXmpp. Installa quella per cui è stato compilato.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connessione a %1 non è riuscita.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Riconnessione…</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Scrivi il tuo indirizzo.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>Non è un indirizzo. Un indirizzo è fatto così: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>Questo account è già nel tuo elenco.</translation>
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
        <translation>Assente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>i tuoi messaggi</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>le tue impostazioni</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>le password salvate senza portachiavi</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>le immagini delle stanze</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1 non si possono salvare: un altro programma sta usando il file. Parlour riprova da sé.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1 non si possono salvare: il disco è pieno. Libera un po&apos; di spazio.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1 non si possono salvare: Parlour non può scrivere in quel punto del disco. Controlla i permessi della cartella e se il disco è in sola lettura.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1 non si possono salvare: il file non si può aprire. Guarda che cosa c&apos;è al suo posto.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1 non si possono salvare: il disco segnala errori. Metti al sicuro ciò che conta, e controllalo.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1 non si possono salvare: il file è danneggiato e non si può mettere da parte.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1 non si possono salvare: il file è stato scritto da una versione più recente di Parlour. Usa quella versione.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Finché non torna a funzionare, ciò che non è inviato va perso quando Parlour si chiude.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Finché non torna a funzionare, ciò che cambi va perso quando Parlour si chiude.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>Il file con i tuoi messaggi era danneggiato. Ciò che si è potuto leggere è qui; il file è conservato come %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Il file con le tue impostazioni era danneggiato. Ciò che si è potuto leggere è in uso; il file è conservato come %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Il file con le password salvate senza portachiavi era danneggiato. Ciò che si è potuto leggere è in uso; il file è conservato come %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>Ciò che attende qui viene inviato appena il disco può tenerne nota. Altrimenti potrebbe essere inviato due volte.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>Non è stato possibile rimuoverlo dal disco. Se non riesce prima che Parlour si chiuda, il prossimo avvio lo riprende.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>invio in corso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n messaggio più vecchio che non avevi letto non è più conservato qui.</numerusform>
            <numerusform>%n messaggi più vecchi che non avevi letto non sono più conservati qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>messaggio eliminato</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>messaggio rimosso da un moderatore</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>messaggio rimosso da un moderatore: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>messaggio rimosso da %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>messaggio rimosso da %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 e %n altra persona</numerusform>
            <numerusform>%1 e altre %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>te</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>reazioni %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>messaggio nascosto su questo computer</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Risposta a un messaggio che non è qui</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: messaggio eliminato</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>in risposta a un messaggio che non è qui</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>in risposta a %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>letto</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>consegnato</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>%n nuovo messaggio per te</numerusform>
            <numerusform>%n nuovi messaggi per te</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 chiede la parola.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Hai chiesto la parola ai moderatori.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>Un moderatore ha letto la tua richiesta di parola e non l&apos;ha accolta.</translation>
    </message>
</context>
</TS>
