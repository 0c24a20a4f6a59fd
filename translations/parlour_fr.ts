<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>À propos de Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Des discussions de groupe sur XMPP, pour y participer comme pour les gérer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Repose sur %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n personne dans le salon</numerusform>
            <numerusform>%n personnes dans le salon</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Votre pseudo enregistré ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>Les conversations sont publiées sur %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Votre session est ouverte, mais hors ligne.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Votre compte est désactivé.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>Votre serveur n’a plus vos marque-pages. Vos salons restent ici.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Les recréer</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
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
        <translation>Statut</translation>
    </message>
    <message>
        <source>Choose what others see</source>
        <translation>Choisissez ce que voient les autres</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Utiliser ce compte</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n compte se reconnecte.</numerusform>
            <numerusform>%n comptes se reconnectent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Supprimer sur le serveur…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Image…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Tout le monde dans le salon peut le lire.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>Elle s’écrit ainsi&#xa0;: %1. Un lien convient aussi.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Le nom que vous donnez à cette personne. Personne d’autre ne le voit&#x202f;; il apparaît sur tous vos appareils.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Il lui sera demandé si vous pouvez voir quand elle est en ligne. Si elle accepte et vous demande la même chose, elle le verra aussi de vous.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Vous pouvez demander à&#xa0;:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>Une ou plusieurs, séparées par des espaces ou des retours à la ligne. Le nom d’un serveur bannit toutes les personnes qui s’y trouvent.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Une ou plusieurs, séparées par des espaces ou des retours à la ligne.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>nom@serveur.example ou serveur.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nom@serveur.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Pseudo réservé (facultatif)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Personne d’autre ne peut l’utiliser ici, si le salon sait réserver les pseudos.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Pseudo réservé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Débannir et inviter</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Réservé aux propriétaires.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Nommer propriétaire…</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Nommer admin…</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Nommer membre…</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Débannir…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Débannir et inviter…</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>Aucun bannissement à lever.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>tout le serveur</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Demande au salon…</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>Personne dans cette liste ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n dans cette liste</numerusform>
            <numerusform>%n dans cette liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Débannir et inviter…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Débannir…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Envoyer l’original</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuer à fonctionner quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>Votre serveur ne laisse rien passer de cette personne vers vous, ni de vous vers elle. Elle n’en est pas informée. Dans les salons, vous vous croisez toujours.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Bloquer tout le monde sur %1</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Avertir les personnes qui gèrent votre serveur</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>Ne rien signaler</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Signaler comme spam</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Signaler un abus</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Ce qui s’est passé (facultatif)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Adresses bloquées par %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Adresses bloquées</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Adresses bloquées</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>Parcourir les salons</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Service de recherche</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Aucun serveur ne connaît les salons de tous les autres&#x202f;; un service de recherche, oui. Ce que vous cherchez lui est envoyé, et il peut voir votre adresse. Aucun n’est défini.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Utiliser ce service</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>Ce que vous cherchez est envoyé à %1, qui peut voir votre adresse.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>Filtrer les salons</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>Salons trouvés</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>Aucun salon ne correspond à ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n d’entre eux affiché</numerusform>
            <numerusform>%n d’entre eux affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>Sur un serveur</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>Sur tous les serveurs</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>conference.example.org</source>
        <translation>conference.example.org</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Lister les salons</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>Choisissez un salon pour voir à quoi il ressemble.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>Ajouter à ma liste</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Réservé aux membres</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>Le serveur présente un autre certificat qu’auparavant</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Ce serveur n’a pas pu prouver son identité</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Présenté</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Afficher le certificat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>Demandez à une personne qui gère le salon de vous laisser entrer.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Répondez dans le navigateur, ou demandez à une personne qui gère le salon de vous laisser entrer.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Il y a aussi une page pour cela sur %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Ouvrir la page sur %1</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Parcourir les salons</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>Mots ou motif</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Vide&#xa0;: tout ce que cette personne a écrit</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Forme de la recherche</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Tous ces mots</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Motif avec * et&#x202f;?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression rationnelle</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>Dans quelle partie</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Texte, pseudo ou adresse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>De la part de</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Depuis une heure</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Depuis 24&#xa0;heures</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Depuis 7&#xa0;jours</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Tout sur cet ordinateur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>Dans tous les salons que vous modérez</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Retirer des messages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Tout le monde dans le salon peut le lire.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tout (%n)</numerusform>
            <numerusform>Tout (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Retirer pour tout le monde</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Bannir qui les a écrits</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Masquer ici ce que le salon ne peut pas retirer</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Ce salon n’a jamais été enregistré. Si vous fermez maintenant, il sera supprimé avec tout son contenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>%n modification n’est pas enregistrée. Si vous fermez maintenant, elle sera perdue.</numerusform>
            <numerusform>%n modifications ne sont pas enregistrées. Si vous fermez maintenant, elles seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Poursuivre les modifications</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer le salon</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Parcourir les salons</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Texte de statut…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>À propos de Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Vous êtes en visite ici. Dans ce salon, il faut avoir la parole pour écrire.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Demander la parole</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>Demande des paramètres au salon…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n champ à vérifier</numerusform>
            <numerusform>%n champs à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Aucune modification.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Aucun paramètre ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Détruire le salon…</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>Configurer le nouveau salon</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Paramètres du salon</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Seulement les modifiés</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Ce salon est nouveau. Enregistrez ses paramètres avant d’inviter d’autres personnes.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Vous n’êtes plus propriétaire de ce salon. Vous pouvez lire ses paramètres, mais pas les modifier.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Quelqu’un d’autre a modifié ces paramètres.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n paramètre a aussi été modifié par quelqu’un d’autre. Choisissez ce qu’il faut garder.</numerusform>
            <numerusform>%n paramètres ont aussi été modifiés par quelqu’un d’autre. Choisissez ce qu’il faut garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma valeur</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Groupes d’un contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Groupes de %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>Séparez-les par des virgules s’il y en a plusieurs ; un nom qui contient une virgule se met entre guillemets droits. Vos autres appareils les affichent aussi. Personne d’autre ne les voit.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Groupes…</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Retirer des contacts…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>À propos de cette personne…</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher dans les contacts</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Un nom, ou n’importe quelle adresse</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Aucun contact de ce nom.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Pas encore de contacts.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Ajouter un contact…</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Écrivez-la ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>Rien de ce jour ni des suivants n’est conservé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>Décliner l’invitation à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>Le salon le transmet à la personne de qui vient l’invitation.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Delete account on the server</source>
        <translation>Supprimer le compte sur le serveur</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>Le serveur supprime le compte avec ses contacts, ses marque-pages et les messages enregistrés. Cette action est irréversible, et quelqu’un d’autre pourra plus tard obtenir l’adresse. Ce que vous avez dit dans des salons y reste.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Saisissez l’adresse pour confirmer</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Supprimer aussi ses messages et sa liste de salons sur cet ordinateur</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Ils restent sur cet ordinateur, et seront de nouveau là quand un compte avec cette adresse sera ajouté.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Supprimer l’historique de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Tout ce qui a été dit dans ce salon est supprimé de cet ordinateur. Cette action est irréversible. Le serveur du salon peut en garder sa propre copie.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>L’historique est supprimé.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Il n’a pas encore pu être supprimé de votre disque. Il le sera dès que le disque fonctionnera à nouveau.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>Supprimer l’historique avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Tout ce que vous vous êtes dit en privé dans ce salon est supprimé de cet ordinateur. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Tout ce que vous vous êtes dit est supprimé de cet ordinateur. Cette action est irréversible. Votre serveur peut en garder sa propre copie.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>Détruire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>Le salon prend fin pour tout le monde, avec ses paramètres et les listes de ses membres, admins et propriétaires. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>%n autre personne est dans le salon. Elle devra en sortir et apprendra le motif et le nouveau salon, si vous les indiquez.</numerusform>
            <numerusform>%n autres personnes sont dans le salon. Elles devront en sortir et apprendront le motif et le nouveau salon, si vous les indiquez.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Nouveau salon à sa place (facultatif)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>C’est %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>salon@chat.serveur.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Mot de passe du nouveau salon (facultatif)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Il est communiqué à toutes les personnes présentes, pour qu’elles puissent suivre.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Mot de passe du nouveau salon</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom du salon</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Ajouter aux contacts…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>Vous êtes hors ligne. Ce que vous écrivez attend, et sera envoyé à votre retour.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 ne fait pas partie de vos contacts et ne voit pas si vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Fermer cette conversation</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>À propos de cette personne</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Fermer cette conversation</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Ce qui y a été dit reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Supprimer l’historique…</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Rien n’a encore été dit ici. Les messages à %1 passent par vos deux serveurs, qui pourraient les lire.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>hors contacts</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Nom de l’émoji</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Aucun émoji ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Aucun salon pour l’instant</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Cherchez un salon, rejoignez-en un dont vous connaissez l’adresse, ou ouvrez le vôtre.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Parcourir les salons…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Tout ce qui a été dit dans ce salon et se trouve sur cet ordinateur est écrit dans un fichier&#xa0;: en texte, en page web, ou en JSON pour d’autres programmes. Quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exporter les messages</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Tout ce que vous vous êtes dit en privé dans ce salon et qui se trouve sur cet ordinateur est écrit dans un fichier&#xa0;: en texte, en page web, ou en JSON pour d’autres programmes. Quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Tout ce que vous vous êtes dit et qui se trouve sur cet ordinateur est écrit dans un fichier&#xa0;: en texte, en page web, ou en JSON pour d’autres programmes. Quiconque a le fichier peut le lire.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Charger depuis %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Le fichier n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Déposez des fichiers ici pour les joindre</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Le fichier n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>L’image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>La discussion de groupe pour qui vit dans les salons et les gère.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Pas encore de compte&#x202f;?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Le formulaire de ce salon est trop grand pour être affiché.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>Charger les messages manquants</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#x202f;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Prend effet au prochain démarrage de Parlour.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>Groupe de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>Les salons d’un groupe sont réunis sous son nom. Laissez vide pour aucun groupe. Personne d’autre ne le voit&#x202f;; il reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n invitation d’une personne que vous ne connaissez pas.</numerusform>
            <numerusform>%n invitations de personnes que vous ne connaissez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Afficher les invitations</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Voir d’abord</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Inviter des personnes dans %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Une ou plusieurs, séparées par des espaces ou des retours à la ligne.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nom@serveur.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Joindre le mot de passe du salon</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>Ces personnes entrent sans qu’il leur soit demandé. Les serveurs qui acheminent l’invitation peuvent le lire.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>Il leur sera demandé, et vous devrez le leur communiquer autrement. Ces personnes voient votre adresse.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Personnes invitées</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Débannir et inviter</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Inviter directement</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Saisissez l’adresse du salon.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Parcourir les salons…</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>Messages de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Conserver les messages</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Supprimer les anciens messages</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Envoyer le message, ouvrir la ligne, actionner le bouton</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nouvelle ligne dans le message</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Save the room settings</source>
        <translation>Enregistrer les paramètres du salon</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Revenir d’une étape</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flèches</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Passer d’un élément à l’autre et dans les listes</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Copier le message sélectionné</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>Ce que l’on peut faire du message sélectionné</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Maj+Haut, Bas</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>Déplacer le salon dans la liste</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Salon ou conversation privée précédents et suivants</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Parcourir les salons</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>Espace, Ctrl+A, Suppr</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>Dans les listes d’un salon&#xa0;: sélectionner, tout sélectionner, retirer</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>Rechercher dans cette conversation&#x202f;; dans les paramètres et les listes&#xa0;: trouver un paramètre, une personne ou une adresse</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Maj+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Rechercher dans tous les messages</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>Compléter le nom commencé, puis passer au suivant</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Émojis&#x202f;; ou&#xa0;:nom: dans le message</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Maj+Échap</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Aller à un salon, une personne ou une commande par son nom</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Maj+Page préc.</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Aller au premier message non lu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Modifier votre dernier message, tant que rien n’est écrit</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Répondre au message sélectionné</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Maj+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Mentions seulement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Mettre en sourdine pour une heure</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Mettre en sourdine jusqu’à demain 8&#xa0;h</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Lever la sourdine</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>Il mène à %1, qui n’est peut-être pas ce dont il a l’air.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Protégé par un mot de passe</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>Ce message continue, mais il est trop long pour que Parlour le conserve en entier.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>Une adresse par ligne</translation>
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
        <translation>Ouverture de vos conversations…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Trier les salons à la main</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Trier les salons par nom</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Trier les salons par activité</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>À propos de Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Rechercher dans les messages…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Contacts…</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>L’image n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>Avec une image de %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Avec une image que Parlour ne récupère pas</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Afficher l’image de %1</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menu du message</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>Copier avec le nom et l’heure</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Sélectionner le texte</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>Copier le premier lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Aller au message d’origine</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Marquer comme non lu à partir d’ici</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, avant votre arrivée</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>Non remis. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>En attente du salon</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Tout le monde dans le salon peut le lire.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>server.example</source>
        <translation>serveur.example</translation>
    </message>
    <message>
        <source>It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.</source>
        <translation>Il conserve votre compte et vos messages. Choisissez-en un dont les responsables ont votre confiance, ou collez le lien d’une invitation.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Se connecter à</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Il y a aussi une page pour cela sur %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>La page se trouve sur %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Ouvrir la page sur %1</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nom du salon</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Proposer une adresse impossible à deviner</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Mot de passe du salon</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Mot de passe du salon (facultatif)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Communiquez-le à toutes les personnes qui peuvent entrer.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Il faut le connaître pour rejoindre le salon. Laissez vide pour un salon ouvert.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Description (facultative)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 est le pseudo que vous avez enregistré dans ce salon.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Changer votre pseudo dans ce salon</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Changer de pseudo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Mots qui comptent comme une mention</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>En plus de votre pseudo, dans tous les salons. Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>Ne pas déranger&#xa0;: n’afficher aucune notification pour l’instant</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>Ni tant que mon statut est «&#xa0;Ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Afficher les noms et le texte dans les notifications</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Émettre un son</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>Le menu d’un salon dans la liste indique quand ses nouveautés vous sont signalées&#x202f;; il permet aussi de le mettre en sourdine pour un temps.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Mot de passe du salon</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Retenir le mot de passe</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>Ne pas retenir</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>Jusqu’à ce que je quitte Parlour</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>Dans mon marque-page (lisible par votre serveur)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Votre mot de passe a été changé.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Un mot de passe tient sur une seule ligne. Ce que vous avez collé en a plusieurs&#x202f;; rien n’a donc été repris.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n salon demande un mot de passe.</numerusform>
            <numerusform>%n salons demandent un mot de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Afficher le suivant</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Personne de ce nom ici.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Image de la personne</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>Dans ce salon</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Rechercher ce que cette personne a dit ici</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>Dans vos autres salons</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Personne d’autre ne peut la lire.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>Elle reste sur cet ordinateur, et n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Aucune note n’est possible ici&#xa0;: ce salon ne permet pas de distinguer les personnes.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Changer de pseudo…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mentionner</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Vous ne pouvez pas écrire dans ce salon en ce moment.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Écrire en privé</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Masque ce que cette personne écrit.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>Le salon ne vous la montre pas.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Retirer ses messages…</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Écrire directement</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Hors du salon, à son adresse.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Ajouter aux contacts…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>À propos de cette personne…</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Image de la personne</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Changement de l’image…</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Vos contacts et tout le monde dans vos salons peuvent la voir. Elle est d’abord réduite, et ne contient rien d’autre que des pixels.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Retirer l’image</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>Mettre %1 en pause</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Position dans %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Enregistrer un pseudo…</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>C’est peut-être le salon d’une personne inconnue. Son serveur apprend votre adresse dès que Parlour l’interroge sur ce salon.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Voir %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>Absence quand personne n’est à l’ordinateur</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Après %L1&#xa0;minutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>De votre propre serveur et de vos contacts</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>De tout le monde</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Signaler à mes contacts quand j’écris</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Images, sons et vidéos chargés sans un clic</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Qui héberge un fichier apprend que vous le chargez, et d’où.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Signaler à mes contacts ce que j’ai lu</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Seuls les contacts qui voient quand vous êtes en ligne en sont informés, ainsi que de l’arrivée d’un message ; dans les salons, personne ne l’est. Vos propres appareils apprennent toujours de votre serveur ce que vous avez lu. Parlour ne charge rien d’autre depuis les adresses contenues dans les messages, sauf si vous les ouvrez.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Commencer une nouvelle conversation</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Vous ignorez %1. Ce que cette personne écrit n’est pas affiché.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Ne plus ignorer</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Fermer cette conversation</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>Ce qui y a été dit n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>Rien n’est conservé&#xa0;: le salon ne dit pas qui sont les personnes.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Ce qui y a été dit reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Supprimer l’historique…</translation>
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
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Retour au salon</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Fermer cette conversation</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Message privé à %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>%L1&#x202f;% effectués</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>modifié, afficher les versions précédentes</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Déjà donné</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Motifs déjà donnés</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Oublier ce motif</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>Renoncer à votre enregistrement auprès de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>S’enregistrer auprès de %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Renoncer à l’enregistrement</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>S’enregistrer</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Essayer d’entrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Prendre un autre pseudo</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Y renoncer…</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Il est retiré de cet ordinateur. Sur le serveur, il reste, avec tout son contenu.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>Supprimer ses mots de passe du trousseau de clés, le sien et ceux de ses salons</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>Oublier sa liste de salons</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Retirer des contacts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Aucun de vous deux ne verra plus quand l’autre est en ligne. Ce que vous vous êtes écrit reste.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Renommer le contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Vos autres appareils l’affichent aussi. Personne d’autre ne le voit. Laissez vide pour afficher le début de l’adresse.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Nom dans votre liste</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Vos autres appareils l’affichent aussi. Personne d’autre ne le voit. Laissez vide pour garder le nom du salon.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Bloquer…</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n personne veut voir quand %1 est en ligne.</numerusform>
            <numerusform>%n personnes veulent voir quand %1 est en ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n personne veut voir quand vous êtes en ligne.</numerusform>
            <numerusform>%n personnes veulent voir quand vous êtes en ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Voir les demandes de contact</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Demandes de contact</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Ces personnes veulent voir quand %1 est en ligne. Celles que vous acceptez deviennent des contacts et reçoivent la même demande.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Tout décliner</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Adresse du salon</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Un nom seul désigne un salon sur %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>C’est %1.</translation>
    </message>
    <message>
        <source>room@%1</source>
        <translation>salon@%1</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>salon@chat.serveur.example</translation>
    </message>
</context>
<context>
    <name>RoomAvatarSetting</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Ce serveur ne conserve pas d’images pour les salons.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Changement de l’image…</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Tout le monde peut la voir, même de l’extérieur. Elle est d’abord réduite.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Changer l’image…</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Retirer l’image</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Entrée en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>Le compte de ce salon est désactivé.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Nommer membre</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Refuser l’adhésion</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Paramètres du salon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Bannissements</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Masquer les personnes</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Paramètres du salon</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter le salon</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>Groupe privé</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>Seules les personnes que vous invitez peuvent entrer. Tout le monde voit qui sont les autres.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Salon public</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Tout le monde peut le trouver et y entrer. Les adresses restent cachées.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Salon à mot de passe</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Quiconque connaît le mot de passe peut entrer.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Salon immédiat</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Prêt tout de suite, avec les paramètres propres au serveur.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Vous parcourez les paramètres vous-même.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Quitter le salon</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Groupe…</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Enregistrer un pseudo…</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Conserver les messages…</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Supprimer l’historique…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Partager…</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>Sujet…</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Inviter des personnes…</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Paramètres du salon…</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Quitter le salon</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Détruire le salon…</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Réservé aux propriétaires.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Enregistrer un pseudo…</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Afficher tant qu’il y a peu de monde</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours afficher</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ne jamais afficher</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Retirer des messages…</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Réservé à la modération.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Partager…</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Image du salon</translation>
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
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Choisissez un salon ou une personne à gauche.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Des mots, ou &quot;plusieurs mots&quot; côte à côte</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>Dans toutes les conversations</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Seulement dans %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Afficher des messages plus anciens</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Rechercher dans ce salon</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1, depuis le serveur</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Retirer le mot de passe</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Trouvé d’après l’adresse</translation>
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
        <translation>Le serveur appelle ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>Voir les paramètres</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Inviter des personnes…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer le salon</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>Utiliser les paramètres du serveur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Quiconque l’ouvre peut écrire à cette adresse et en faire un contact.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Quiconque l’ouvre peut demander à entrer. Le mot de passe du salon n’y figure pas.</translation>
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
        <translation>nom@serveur.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>Ce que les autres lisent à côté de votre statut</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Texte de statut</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>De retour à 15&#xa0;h</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>En dire quelque chose</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>Absence après 5&#xa0;minutes</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>Absence après 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>Absence après 30&#xa0;minutes</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Jamais d’absence automatique</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Aucune notification pour l’instant</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Afficher le détail</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>Vos messages occupent %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>Un salon peut avoir son propre réglage&#xa0;: voyez son menu dans la liste, où vous pouvez aussi exporter ou supprimer ce qui y a été dit.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Conserver les messages de %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Comme ci-dessus</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Enregistrer en clair…</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Définir le sujet</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>Aucun sujet n’est défini.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Tout le monde le voit au-dessus de la conversation. Laissez vide pour le retirer.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Partie d’un nom ou d’une commande</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>Rechercher plutôt dans les messages</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Aux plus récents</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Rien n’a encore été dit ici.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Premier message non lu</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>Enregistrer le mot de passe en clair&#x202f;?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Enregistrer en clair sur cet ordinateur</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Il se trouvera dans un fichier que seul votre compte utilisateur peut lire. Quiconque peut démarrer cet ordinateur depuis un autre disque, lire ses sauvegardes ou lancer des programmes sous votre nom peut lire le mot de passe.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Versions du message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Saisissez l’adresse d’un salon.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Ce n’est pas une adresse de salon. Elle s’écrit ainsi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>Le serveur ne permet pas de supprimer un compte depuis un programme. Adressez-vous aux personnes qui le gèrent.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>Le serveur demande une meilleure preuve que celle-ci. Supprimez le compte sur son site web, ou adressez-vous aux personnes qui le gèrent.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>Le serveur est trop occupé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>Le serveur n’a pas supprimé le compte.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>Ce n’est pas l’adresse du compte.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Vous êtes hors ligne. Réessayez une fois en ligne.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>Le serveur n’a pas répondu. Vous saurez si le compte existe encore quand Parlour se reconnectera.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 sur %2 en ligne</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Le mot de passe n’a pas pu être écrit sur le disque.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>Aucun mot de passe n’est enregistré pour ce compte. Saisissez-le pour vous connecter.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>Le mot de passe enregistré n’a pas pu être lu&#xa0;: le trousseau de clés est verrouillé. Saisissez-le pour vous connecter.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>Le mot de passe enregistré n’a pas pu être lu&#xa0;: le trousseau de clés a refusé. Saisissez-le pour vous connecter.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>Le mot de passe enregistré n’a pas pu être lu&#xa0;: il n’y a pas de service de trousseau ici. Saisissez-le pour vous connecter.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>Le trousseau de clés est verrouillé. Votre mot de passe n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>Le trousseau de clés a refusé. Votre mot de passe n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Il n’y a pas de service de trousseau ici. Votre mot de passe n’est conservé que pour cette session.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>Les mots de passe de %1 sont encore dans le trousseau de clés&#xa0;: il est verrouillé.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>Les mots de passe de %1 sont encore dans le trousseau de clés&#xa0;: il a refusé de les supprimer.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>S’il y a des mots de passe de %1 dans le trousseau de clés, ils y sont encore&#xa0;: il ne répond pas.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Vous n’êtes pas dans le salon en ce moment.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce salon.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>Le salon n’a donné à ce message aucun identifiant que les autres connaissent.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>Le salon ne peut pas indiquer aux autres que ce message est de vous.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Ce salon ne le permet pas.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>Ce salon ne le veut pas.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Supprimer pour tout le monde…</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Il ne sera plus visible dans les programmes qui le permettent. Quelqu’un l’a peut-être déjà lu.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Retirer le message…</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>Retirer ce message de %1&#x202f;?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>Le salon le retire pour tout le monde, et indique qui l’a fait et pourquoi.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Retirer le message</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Ce salon n’autorise pas %1 comme réaction.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Retirer plusieurs messages…</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Afficher ce message</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>Afficher les versions précédentes…</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>Le programme de l’autre personne n’a pas donné d’identifiant à ce message.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>L’autre personne est injoignable en ce moment.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>sélectionnée</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>La liste n’a pas pu être récupérée.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>Vous ne pouvez pas vous bannir.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>Le salon doit garder au moins un propriétaire. Nommez d’abord quelqu’un d’autre propriétaire.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>Vous perdez ainsi votre propre statut de propriétaire. Vous ne pourrez pas vous le rendre.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>Il s’agit de vous. Vous ne pourrez pas l’annuler.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 n’est pas une adresse.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1, c’est vous.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 n’est pas l’adresse d’une personne. Elle s’écrit ainsi&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 n’est ni l’adresse d’une personne ni le nom d’un serveur.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Saisissez au moins une adresse.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Un pseudo ne peut être réservé que pour une personne à la fois.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>Le salon ne réserve pas les pseudos&#xa0;: %1 reste libre pour tout le monde.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>Le salon ne montre cette liste qu’à ses propriétaires.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>Le salon ne montre cette liste qu’à ses propriétaires et à ses admins.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Bannissement</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Bannissement levé, invitation envoyée</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Bannissement levé</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>Le salon doit garder au moins un propriétaire.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>Vous n’en avez pas le droit&#xa0;: le rang de cette personne est égal ou supérieur au vôtre.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>Vous n’avez pas le droit de modifier cette liste.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>Le salon n’accepte pas l’adresse %1.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>Le salon ne connaît pas cette adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Nommer %1 propriétaire&#x202f;?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>Nommer %1 propriétaires&#x202f;?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Nommer %1 admin&#x202f;?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>Nommer %1 admins&#x202f;?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Nommer %1 membre&#x202f;?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>Nommer %1 membres&#x202f;?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bannir %1&#x202f;?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Débannir %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>Retirer %1 de la liste des propriétaires&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>Retirer %1 de la liste des admins&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>Retirer %1 de la liste des membres&#x202f;?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>Retire le droit de modifier les paramètres, de nommer des propriétaires et de détruire le salon.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Retire le droit de bannir et d’ajouter des membres.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>Un salon réservé aux membres impose alors de sortir et ne laisse plus entrer.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>Permet d’entrer à nouveau, si le salon laisse entrer.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Donne tous vos droits&#xa0;: modifier les paramètres, vous retirer et détruire le salon.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Donne ici en permanence les droits de modération, ainsi que celui de bannir et d’ajouter des membres.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Permet d’entrer même si le salon est réservé aux membres.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Fait sortir du salon et empêche d’y revenir tant que le bannissement n’est pas levé.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Nommer propriétaire</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Nommer admin</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Nommer membre</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Débannir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 et %n autre.</numerusform>
            <numerusform>%1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 est propriétaire et ne le sera plus.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 est admin et ne le sera plus.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 est membre et ne le sera plus.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>Un bannissement vise actuellement %1. Il sera levé.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>Fichiers jusqu’à %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Votre serveur n’accepte pas de fichiers.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>Le fichier n’est plus là, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>Parlour s’est arrêté avant l’envoi.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Votre serveur n’indique pas s’il accepte des fichiers.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Trop de fichiers à la fois : les derniers n’ont pas été ajoutés.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>Parlour démarre avec la session pour vous signaler les nouveautés.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Tout le monde sur %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Votre serveur ne sait bloquer personne.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>C’est votre propre serveur.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Cette adresse est déjà bloquée.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>Impossible de bloquer %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>Impossible de débloquer %1. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Vous avez quitté le salon sur un autre appareil.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Votre serveur n’a pas enregistré le marque-page de %1. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>D’autres pourraient lire vos marque-pages sur ce serveur. Le mot de passe est retenu jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Votre serveur ne conserve pas de marque-pages. Le mot de passe est retenu jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Votre serveur ne garde pas les marque-pages privés. Vos salons ne sont retenus que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Votre serveur ne conserve pas de marque-pages. Vos salons ne sont retenus que sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>Le serveur présente un autre certificat que celui auquel vous avez fait confiance. Quelqu’un est peut-être à l’écoute.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Le certificat appartient à un autre serveur.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Le certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>Le serveur a signé lui-même son certificat&#x202f;; personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Aucune autorité connue de cet ordinateur ne se porte garante du certificat.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>Votre réaction n’est pas arrivée. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>Le message n’a pas été retiré&#xa0;: les autres peuvent encore le lire. %1</translation>
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
        <translation>%1, non lus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglé</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, en sourdine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Privé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, brouillon</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, en privé dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n mention</numerusform>
            <numerusform>%1, %n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>hors contacts</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>En sourdine jusqu’à %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>En sourdine jusqu’à %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>%1 ne peut pas retirer de messages&#xa0;: ils sont masqués sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>%1 ne peut pas retirer de messages.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>Bannir %n personne</numerusform>
            <numerusform>Bannir %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>Retirer %n message</numerusform>
            <numerusform>Retirer %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>Masquer %n message</numerusform>
            <numerusform>Masquer %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>bannir</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>bannir %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>bannissement effectué</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>masqué ici</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>masqué ici. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>C’est trop long&#xa0;: %n caractère au plus.</numerusform>
            <numerusform>C’est trop long&#xa0;: %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Vous n’en avez pas le droit ici.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>Le salon ne l’a plus.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est surchargé.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Vous ne modérez plus %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n bannissement</numerusform>
            <numerusform>%n bannissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%n masqué ici</numerusform>
            <numerusform>%n masqués ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>Le salon ne peut pas le retirer.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>Il n’a pas pu être masqué.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>bannir %n personne</numerusform>
            <numerusform>bannir %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>Ce n’est pas une expression rationnelle&#xa0;: %1 (après le caractère %2).</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 dans %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 dans %2, %3</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupSearch</name>
    <message>
        <source>Looking...</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>Indiquez de qui sont les messages, ou ce qu’ils contiennent. Ce qui serait retiré est d’abord affiché.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>Le salon n’indique pas l’adresse de %1&#xa0;: dans les autres salons, cette personne est introuvable.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Rien trouvé sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>Le message le plus récent (%n). Cherchez à nouveau quand il aura été retiré.</numerusform>
            <numerusform>Les %n messages les plus récents. Cherchez à nouveau quand ils auront été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message trouvé</numerusform>
            <numerusform>%n messages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>Le salon n’indique pas quels messages sont de cette personne. Cherchez plutôt le pseudo.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>L’expression est trop complexe pour %n message&#xa0;: simplifiez-la.</numerusform>
            <numerusform>L’expression est trop complexe pour %n messages&#xa0;: simplifiez-la.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, adresse bloquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>n’a pas encore répondu</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>ne montre pas sa présence en ligne</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Se présente comme %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Il manque des messages ici.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Chargement des messages manquants.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>Le serveur n’a plus les messages intermédiaires.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>Des messages plus anciens sont sur le serveur.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>%n message écrit…</numerusform>
            <numerusform>%n messages écrits…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>Il n’y a aucun message de cette conversation sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n message écrit.</numerusform>
            <numerusform>%n messages écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Ouvrir Parlour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Ce n’est pas une adresse de salon. Elle s’écrit ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>C’est ce salon-ci.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>Le salon n’a pas pu être détruit. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>Vous bloquez %1. Votre serveur ne laisse rien passer entre vous.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Ici, il n’y a pas d’autre commande que /me. Écrivez //… pour le dire.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Votre serveur ne l’a pas confirmé. Le message est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>La connexion a été coupée, et votre serveur ne garde pas trace de l’arrivée du message.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Le message n’a pas pu être remis.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Cette adresse n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>%1 est injoignable, ou n’accepte pas de messages de votre part.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 n’accepte pas de messages de votre part.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Le serveur de %1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Le serveur indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>absence prolongée</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>sans activité depuis %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 ne voit pas quand vous êtes en ligne.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 voit quand vous êtes en ligne. Vous avez demandé à voir la même chose en retour.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 voit quand vous êtes en ligne. Vous ne le voyez pas en retour.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Vous avez demandé à %1 de vous montrer sa présence en ligne.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Aucun de vous deux ne voit quand l’autre est en ligne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 écrit…</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 a défini le sujet&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Écrit par Parlour le %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Le serveur a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Le serveur indique&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Essentiel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Qui peut parler</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Personnes et limites</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Autres réglages de votre serveur</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ceci ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Ceci ne peut être qu’activé ou désactivé.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Ceci doit être un nombre.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>Ceci doit être une date ou une heure, comme 2030-12-31 ou 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>Ceci doit être un code de langue, comme en, fr ou pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>Ceci doit être un lien, comme https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>Ceci doit être une adresse XMPP, comme juliette@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>Le serveur ne propose pas ce choix.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>Le serveur n’autorise pas une valeur aussi petite ou aussi grande.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>Le serveur veut que ceci soit écrit autrement.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Choisissez-en davantage.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Choisissez-en moins.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Saisissez un mot de passe, ou désactivez la protection.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>Le mot de passe ne protège pas l’archive du salon&#xa0;: sur la plupart des serveurs, tout le monde peut la lire. Pour la protéger aussi, ne laissez entrer que les membres.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>Le salon n’est pas répertorié, mais quiconque apprend son adresse peut y entrer.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Hormis la modération, personne ne pourra parler, ni demander la parole.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>Le salon et ses paramètres disparaîtront dès que tout le monde sera parti.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>N’importe qui peut entrer et voir la véritable adresse de tout le monde.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>Le nom ou la description du salon contient le mot de passe, et tout le monde peut les lire.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>Le mot de passe est si court qu’il est facile à deviner.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Seuls les propriétaires peuvent modifier les paramètres du salon.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>Le salon n’existe plus.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>Le serveur du salon est injoignable.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>Le serveur n’a pas accepté ces paramètres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>Le serveur n’a pas montré les paramètres du salon.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>Le serveur ne peut pas le faire maintenant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>Le serveur ne propose pas de paramètres pour ce salon.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>Le serveur n’a pas pu enregistrer les paramètres.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, trop volumineux pour être affiché</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parlour::IgnoreList</name>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Personne ne s’appelle %1 ici.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Vous n’ignorez personne du nom de %1 ici.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>Ce qui a été dit est supprimé de cet ordinateur chaque fois que vous quittez Parlour.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>Les messages de plus de %n jour sont supprimés de cet ordinateur maintenant, puis chaque jour.</numerusform>
            <numerusform>Les messages de plus de %n jours sont supprimés de cet ordinateur maintenant, puis chaque jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>Jusqu’à ce que vous quittiez Parlour</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Selon les Préférences</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Français</translation>
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
        <translation>Votre disque pose problème&#xa0;: tout ne peut pas être trouvé.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Trouve ce qui a été dit, dans la mesure où cela se trouve sur cet ordinateur. Aux mots peuvent s’ajouter from:NOM, in:SALON, after:2026-10, before:2026-11-01, has:link et has:file.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>Le message le plus récent (%n)</numerusform>
            <numerusform>Les %n messages les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n message trouvé</numerusform>
            <numerusform>%n messages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 dans %2, %3, %4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Rien trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1 dans %2, %3, %4, depuis le serveur</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Rechercher dans l’archive du salon sur le serveur</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Afficher des messages plus anciens du serveur</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Redemander au serveur</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>Le serveur cherche dans l’archive du salon…</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>Le serveur n’a pas cherché dans l’archive du salon.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>Le serveur n’a rien trouvé d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n message du serveur. Ce qui n’est pas sur cet ordinateur est récupéré à l’ouverture.</numerusform>
            <numerusform>%n messages du serveur. Ce qui n’est pas sur cet ordinateur est récupéré à l’ouverture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Rechercher dans votre archive sur le serveur</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>Le serveur cherche dans votre archive…</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>Le serveur n’a pas cherché dans votre archive.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 n’est plus ici.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Personne ne s’appelle %1 ici.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Cela n’a pas fonctionné. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Expulser…</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>Expulser %1&#x202f;?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>Cette personne doit sortir du salon et peut y revenir aussitôt.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bannir %1&#x202f;?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Cette personne doit sortir du salon et ne peut y revenir tant que le bannissement n’est pas levé.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>Donner la parole à %1&#x202f;?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>Cette personne pourra écrire dans le salon.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Retirer la parole…</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>Retirer la parole à %1&#x202f;?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>Cette personne pourra lire, mais pas écrire, tant qu’elle reste.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Confier la modération…</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>Confier la modération à %1&#x202f;?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>Cette personne pourra expulser et donner ou retirer la parole, tant qu’elle reste.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Retirer la modération…</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>Retirer la modération à %1&#x202f;?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>Cette personne ne pourra plus expulser, ni donner ou retirer la parole.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Nommer propriétaire…</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Nommer %1 propriétaire&#x202f;?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Cette personne aura tous vos droits&#xa0;: modifier les paramètres, vous retirer et détruire le salon.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Nommer admin…</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Nommer %1 admin&#x202f;?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Cette personne aura ici en permanence les droits de modération, et pourra bannir et ajouter des membres.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Nommer membre…</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Nommer %1 membre&#x202f;?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>Cette personne pourra entrer même si le salon est réservé aux membres. Pour un admin ou un propriétaire, cela remplace ses droits actuels.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Retirer des listes du salon…</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>Retirer %1 des listes du salon&#x202f;?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>Cette personne ne sera plus membre, admin ni propriétaire. Elle devra sortir d’un salon réservé aux membres.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Réservé à la modération.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Réservé aux admins et aux propriétaires.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Réservé aux propriétaires.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>Le rang de cette personne est égal ou supérieur au vôtre.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>Les admins et les propriétaires ont toujours ce droit.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Quelqu’un d’autre s’appelle maintenant %1&#x202f;; rien n’a donc été fait.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Ce n’est pas le nom d’un serveur.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>Cela ne peut pas se trouver avant le @ d’une adresse.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>Ce que %1 veut savoir est trop volumineux pour être affiché.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Saisissez le texte de l’image</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Répondez à la question du serveur</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>Ce qui précède @%1 dans votre adresse</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>Quelqu’un d’autre a déjà ce nom sur %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>%1 n’a pas accepté ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>%1 n’a pas créé le compte.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>%1 ne permet pas de créer un compte depuis un programme. Consultez son site web, ou adressez-vous aux personnes qui le gèrent.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>%1 ne crée plus de comptes pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>%1 n’a pas pu le faire maintenant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>%1 n’a pas répondu. Le compte existe peut-être, ou non&#xa0;: essayez d’abord de vous connecter avec.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>%1 n’accepte pas cette invitation&#xa0;: elle a déjà servi, ou est trop ancienne.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Ce lien vous invite à créer un compte sur %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>Présentation de l’invitation…</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>Interrogation de %1 sur les informations requises…</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Création du compte…</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>%1 crée les comptes sur son site web. Revenez et connectez-vous quand vous en aurez un.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>Le compte est créé. Connectez-vous avec.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 vous invite sur %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Vous avez une invitation pour %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Votre adresse sera %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>%1 n’a pas attendu si longtemps. Revoyez le formulaire, puis envoyez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d MMMM yyyy</translation>
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
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parlour::OccupantModel</name>
    <message>
        <source>Moderators</source>
        <translation>Modérateurs</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Disponible pour discuter</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Absent depuis longtemps</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>Le nom contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>Le nom commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Ressemble à %1, mais c’est quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>en visite</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 et %n autre personne</numerusform>
            <numerusform>%1, %2 et %n autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 a rejoint le salon.</numerusform>
            <numerusform>%1 ont rejoint le salon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 a quitté le salon.</numerusform>
            <numerusform>%1 ont quitté le salon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 a rejoint puis quitté le salon.</numerusform>
            <numerusform>%1 ont rejoint puis quitté le salon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 a quitté le salon, puis l’a rejoint.</numerusform>
            <numerusform>%1 ont quitté le salon, puis l’ont rejoint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 a changé de pseudo.</numerusform>
            <numerusform>%1 ont changé de pseudo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>%1 s’est fait expulser.</numerusform>
            <numerusform>%1 se sont fait expulser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>%1 s’est fait bannir.</numerusform>
            <numerusform>%1 se sont fait bannir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 a dû partir&#xa0;: seuls les membres sont admis ici.</numerusform>
            <numerusform>%1 ont dû partir&#xa0;: seuls les membres sont admis ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>%1 est maintenant propriétaire.</numerusform>
            <numerusform>%1 sont maintenant propriétaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>%1 est maintenant admin.</numerusform>
            <numerusform>%1 sont maintenant admins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>%1 est maintenant membre.</numerusform>
            <numerusform>%1 sont maintenant membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 n’est plus membre.</numerusform>
            <numerusform>%1 ne sont plus membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>%1 modère maintenant le salon.</numerusform>
            <numerusform>%1 modèrent maintenant le salon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 ne modère plus le salon.</numerusform>
            <numerusform>%1 ne modèrent plus le salon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>%1 peut maintenant écrire.</numerusform>
            <numerusform>%1 peuvent maintenant écrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 ne peut plus écrire.</numerusform>
            <numerusform>%1 ne peuvent plus écrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%2 a expulsé %1.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%2 a banni %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Ce n’est pas une image que Parlour puisse utiliser. Choisissez par exemple un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>L’image est retirée.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>L’image est en place.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Le serveur n’a pas accepté l’image.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Saisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>Les mots de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>C’est le mot de passe que vous avez déjà.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Votre serveur ne laisse pas les programmes changer le mot de passe. Son site web le permet peut-être.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Votre serveur demande une meilleure preuve de votre identité. Son site web permet peut-être de le faire.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Votre serveur n’a pas accepté ce mot de passe. Essayez-en un plus long ou plus simple.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Votre serveur indique que ce compte n’est pas connecté. Reconnectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Votre serveur ne le permet pas aussi souvent. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Votre serveur n’a pas pu changer le mot de passe.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Vous êtes hors ligne. Réessayez une fois en ligne.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>Le serveur n’a pas répondu. Votre mot de passe a peut-être été changé, ou non&#x202f;; retenez les deux.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>Le salon ne vous montre pas l’adresse de cette personne.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>N’est plus dans le salon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Sans activité depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière présence</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Droits ici</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Pseudos ici</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Messages ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
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
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>En visite</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Hors du salon</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>bannissement</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n sur les %L1 derniers</numerusform>
            <numerusform>%n sur les %L1 derniers</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Chargement du profil…</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Cette personne n’a publié aucun profil.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>Le profil n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n sur cet ordinateur</numerusform>
            <numerusform>%n sur cet ordinateur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Il n’y a pas de périphérique audio.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>Les commandes s’écrivent dans le salon. Écrivez //… pour le dire.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 est de nouveau dans le salon.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>Parlour s’est arrêté avant la confirmation du salon. Le message est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>Parlour s’est arrêté avant l’envoi.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>vous n’êtes pas dans le salon</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>a quitté le salon</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>quelqu’un d’autre maintenant</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>peut-être quelqu’un d’autre</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>Vous n’êtes pas dans le salon en ce moment. Ce que vous écrivez attend, et sera envoyé si %1 est toujours là à votre retour.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>Vous n’êtes pas dans le salon. Les messages privés passent par lui.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 n’est plus dans le salon et reste injoignable.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Quelqu’un d’autre s’appelle maintenant %1 et ne voit rien de cette conversation.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>Quelqu’un du nom de %1 est dans le salon. Parlour ne peut pas savoir s’il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>Le salon n’a pas pu le remettre.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 n’est plus dans le salon.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>Le salon ne vous laisse pas écrire en privé à %1.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Le salon indique que vous n’y êtes pas.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Le serveur indique&#xa0;: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Privé&#xa0;: %1 dans %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Hormis %1, personne ne voit ceci. Le serveur du salon, %2, le transmet et pourrait le lire.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>Le salon ne l’a pas confirmé. Le message est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>La connexion s’est interrompue avant la confirmation du salon. Le message est peut-être arrivé.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>%1 s’est fait expulser du salon.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>%1 s’est fait bannir du salon.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 a quitté le salon.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>Vous n’êtes pas dans le salon.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Ce salon n’autorise pas les messages privés.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Ici, il faut avoir la parole pour écrire en privé.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Ici, seuls les modérateurs peuvent écrire en privé.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>Le salon autorise un nom auquel il est impossible d’écrire.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Personne ne s’appelle %1 ici.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 vous invite dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n personne dans le salon</numerusform>
            <numerusform>%n personnes dans le salon</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Un salon sur %1 affirme que %2 vous invite dans %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Quelqu’un qui s’y appelle %1 vous invite dans %2.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Quelqu’un vous invite dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Vous avez quitté le salon.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>Le salon ne l’a pas confirmé dans les 30&#xa0;secondes.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>Le salon a été supprimé, car sa création a été annulée.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>%1 ne vous a pas laissé entrer</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Un bannissement vous interdit l’accès à %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>%1 est réservé aux membres</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Ce pseudo est déjà pris</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Ce pseudo n’est pas autorisé</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1 est plein</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>%1 n’est pas encore ouvert</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>Vous n’avez pas le droit de créer des salons ici</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Ce serveur n’existe pas</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 n’a pas répondu</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>Le salon a refusé, sans motif que Parlour connaisse.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>Les propriétaires du salon ne vous laissent pas entrer. Demandez à l’un d’eux de lever le bannissement.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Quelqu’un d’autre utilise ou a enregistré ce pseudo dans ce salon. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>Le salon n’accepte pas ce pseudo. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>Le salon contient autant de personnes qu’il en admet. Réessayez quand quelqu’un sera parti.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>Son propriétaire est encore en train de le configurer, ou il n’existe pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Ce salon n’existe pas, et le serveur ne vous laisse pas le créer. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>Le salon a été fermé par ses propriétaires.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Votre serveur ne trouve pas le serveur du salon. Vérifiez la partie de l’adresse après le @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Votre serveur ne peut pas joindre le serveur du salon pour le moment.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>Aucune réponse n’est venue dans les 30&#xa0;secondes. Il n’y a peut-être pas de service de salons à cette adresse.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>Vous pourrez rejoindre le salon quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>Il a été fermé pendant votre absence. Vous pouvez le recréer ou l’oublier.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>non rejoint</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrée en cours</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>mot de passe demandé</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe erroné</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>mot de passe changé</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>bannissement</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>échec de l’entrée</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>rejoint</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>expulsion</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrée dans %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Vous n’êtes plus dans %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>Demande d’entrée dans le salon…</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>%1 demande un mot de passe</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>Ce mot de passe n’a pas été accepté</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>Le mot de passe enregistré n’est plus valable. Il a probablement été changé</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Vous serez de retour dans le salon dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Rejoindre à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Aller au nouveau salon</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>Le salon a mis fin à votre présence sans dire pourquoi.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>Expulsion décidée par %1.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>Bannissement décidé par %1.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Un bannissement vous interdit le salon.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Vous n’êtes plus membre, et le salon est réservé aux membres.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>Le salon est désormais réservé aux membres, et vous ne l’êtes pas.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>Le serveur du salon s’arrête.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>Le salon a perdu sa connexion avec vous.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>Le salon a été fermé définitivement.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>Les paramètres du salon ont été modifiés.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Tout le monde dans ce salon peut voir votre véritable adresse.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>Dans ce salon, les véritables adresses sont maintenant cachées, sauf à la modération.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>Les conversations de ce salon sont archivées publiquement.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>Les conversations de ce salon ne sont plus archivées publiquement.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>Le salon vous appelle %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>Le salon ne l’a pas remis.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>Vous n’avez pas le droit de parler dans ce salon.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>Le salon indique que vous n’y êtes pas.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>Cela dépasse les limites du salon.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Il n’y a pas de service de trousseau ici. Le mot de passe est retenu jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>Le trousseau de clés est verrouillé. Le mot de passe est retenu jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>Le trousseau de clés a refusé. Le mot de passe est retenu jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Saisissez un pseudo.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Ce pseudo est trop long.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>Ce pseudo contient un caractère que les salons n’acceptent pas, comme un émoji.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>PSEUDO</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[SUJET]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>PSEUDO [MOTIF]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>PSEUDO ou ADRESSE [MOTIF]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>ADRESSE [MOTIF]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>SALON [PSEUDO]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>Voulez-vous dire %1&#x202f;? Mettez le nom entre guillemets&#xa0;: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Change votre pseudo dans ce salon.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Définit ou retire le sujet.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Fait sortir quelqu’un du salon.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Fait sortir quelqu’un et l’empêche de revenir.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Permet d’écrire à une personne en visite.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Empêche quelqu’un d’écrire.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Invite quelqu’un dans ce salon.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Rejoint un autre salon.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Quitte ce salon.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Affiche cette liste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>La connexion s’est interrompue, et ce salon ne tient pas d’archive qui indique si le message est arrivé.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Ce salon s’appelle maintenant %1. Avant, c’était %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Vous n’avez pas le droit de changer le sujet de ce salon.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>Le salon ne vous connaissait plus. Parlour le rejoint à nouveau.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Il manque peut-être ici des messages de la période de votre absence.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Le salon</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 a retiré le sujet.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 a changé le sujet&#xa0;: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>Le salon n’a pas accepté le nouveau sujet.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Quelqu’un d’autre a le pseudo %1, ou l’a réservé.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>Le salon n’autorise pas le pseudo %1.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Vous avez demandé la parole il y a peu. Attendez avant de la redemander.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>Le salon n’a pas transmis votre demande de parole.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>L’expulsion vient du salon lui-même. Votre pseudo est peut-être réservé.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 a mis fin à votre adhésion, et le salon est réservé aux membres.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 a réservé le salon aux membres, et vous ne l’êtes pas.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>PSEUDO [MESSAGE]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>CE QUE VOUS FAITES</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Écrit à une seule personne ici.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Dit ce que vous faites, précédé de votre nom.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Masque ce que quelqu’un écrit.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Affiche à nouveau ce que quelqu’un écrit.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>Cette réponse n’a pas été acceptée</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Vous pouvez demander à devenir membre. Un propriétaire ou un admin du salon peut aussi vous nommer.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>Le salon a été fermé par ses propriétaires. Il continue dans %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>Il n’y a pas de salon à cette adresse. Vérifiez comment elle s’écrit, ou créez le salon.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Elle était fausse, ou est arrivée trop tard. Réessayez avec une autre question.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>réponse demandée</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>%1 veut savoir si vous êtes un être humain</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Demander à devenir membre…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Créer le salon</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Parcourir les salons…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Vous avez détruit le salon.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>%1 demande un autre mot de passe que celui du lien ou de l’invitation</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour réessaie de lui-même.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 est hors service</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 ne répond plus</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>Le serveur du salon ne laisse entrer personne pour le moment.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>Il a commencé à dire qui est là, puis n’a plus rien dit pendant 30&#xa0;secondes.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>Le message n’a pas pu être retiré. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 n’est plus ici, et le salon n’indique pas son adresse.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Ce fichier est trop volumineux. La limite est de 20&#xa0;mégaoctets.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Ce n’est pas une image que Parlour puisse utiliser. Choisissez par exemple un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>L’image est retirée.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>L’image est en place.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Seuls les propriétaires peuvent changer l’image de ce salon.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Ce serveur ne conserve pas d’images pour les salons.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>Le serveur n’a pas accepté l’image.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Réservé aux membres</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Adresses visibles</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Messages archivés</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Un bannissement vous interdit ce salon.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Vous êtes membre de ce salon.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Vous êtes admin de ce salon.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Vous êtes propriétaire de ce salon.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle s’écrit ainsi&#xa0;: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Votre serveur ne trouve pas %1. Vérifiez comment l’adresse s’écrit.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>%1 n’a pas répondu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Vous êtes hors ligne. Réessayez une fois en ligne.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>%1 ne vous montre pas ses salons, ou votre serveur n’a pas le droit de communiquer avec lui. Vous pouvez tout de même essayer de rejoindre un salon par son adresse.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>Aucun salon n’est visible sur %1.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>%1 n’accepte plus de demandes pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>%1 ne peut pas rechercher cela. Essayez avec d’autres mots ou des mots plus longs.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>%1 a répondu quelque chose que Parlour ne comprend pas.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>Le serveur du salon n’a pas répondu.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>Il n’y a pas de salon à cette adresse, ou personne n’a le droit de le voir.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Ce salon a été fermé par ses propriétaires.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Votre serveur ne trouve pas le serveur du salon.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Votre serveur ne peut pas joindre le serveur du salon pour le moment.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>Le salon ne dit rien de lui-même.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Recherche de salons sur %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>%n salon pour l’instant…</numerusform>
            <numerusform>%n salons pour l’instant…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>%1 ne montre aucun salon. Ceux qui sont cachés peuvent être rejoints par leur adresse.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>Le premier salon (%n)&#x202f;; il y en a d’autres.</numerusform>
            <numerusform>Les %n premiers salons&#x202f;; il y en a d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salon</numerusform>
            <numerusform>%n salons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>Saisissez le texte de l’image</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Écrivez ce que vous entendez</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Saisissez ce qui est dit</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Écrivez ce que montre l’image</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Écrivez ce que montre la vidéo</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Répondez à la question du salon</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Répondez à la question dans l’image</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Répondez à la question énoncée</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Répondez à la question dans la vidéo</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>Le salon dit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>Le salon demande quelque chose sans dire quoi.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Quelqu’un d’autre s’appelle maintenant %1. Appuyez encore sur Entrée si c’est bien cette personne.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>Il n’y a pas de commande /%1. Écrivez //%1 pour le dire.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Il manque quelque chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Vous n’avez pas le droit de changer le sujet de ce salon.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parlour::RoomConfiguration</name>
    <message>
        <source>The server did not send any settings for this room.</source>
        <translation>Le serveur n’a envoyé aucun paramètre pour ce salon.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Quelqu’un d’autre a modifié ce que vous avez modifié. Choisissez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>Le formulaire du serveur a changé entre-temps. Rien n’a été enregistré&#x202f;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>Le serveur ne l’a pas appliqué.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>Non appliqué par le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>Le serveur a accepté les modifications, mais elles n’ont pas pu être confirmées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 Impossible de savoir si les paramètres ont été enregistrés&#x202f;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Le serveur l’a refusé.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>Le formulaire de ce salon est trop grand pour être affiché.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Vous pouvez toujours décider qui fait partie du salon, ou le détruire.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>mot de passe demandé</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>réservé aux membres</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Saisissez une adresse pour le salon.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Saisissez un mot de passe pour le salon.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Ce salon est nouveau. Configurez-le avant que d’autres n’y entrent.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Ce salon existait déjà. Vous l’avez rejoint tel quel.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>Entre-temps, quelqu’un d’autre a créé ce salon. Vous l’avez rejoint tel quel.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>Le salon n’a pas pu être supprimé. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>Quelqu’un d’autre est déjà venu dans ce salon. C’est pourquoi il n’a pas été supprimé.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Le mot de passe n’a pas pu être écrit sur le disque.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>%n personne pour l’instant</numerusform>
            <numerusform>%n personnes pour l’instant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Vous êtes hors ligne. Réessayez une fois en ligne.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>Le salon n’a pas répondu.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Quelqu’un d’autre a enregistré ce pseudo. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Ce salon n’enregistre que ses membres et n’accepte pas d’autres demandes&#xa0;: une personne qui le gère doit vous ajouter.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Ce salon ne vous laisse pas vous enregistrer.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>Vous ne pouvez pas vous enregistrer auprès de ce salon. Une personne qui le gère doit vous ajouter.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>Le salon n’a pas accepté ce que vous avez indiqué.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>Le salon n’a pas pu le faire maintenant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Demande au salon…</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>Le salon veut savoir ceci avant de décider à votre sujet.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Un pseudo enregistré vous appartient dans ce salon&#xa0;: personne d’autre ne peut l’utiliser en votre absence.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>Votre demande a été envoyée. Une personne qui gère le salon en décidera.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Vous avez enregistré ici le pseudo %1. Essayez d’entrer&#x202f;; si le salon ne vous laisse toujours pas entrer, il ne fait que retenir les pseudos, et une personne qui le gère doit vous nommer membre.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Votre enregistrement auprès de ce salon est fait.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>Le pseudo %1 vous appartient dans ce salon.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Renonciation…</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Votre enregistrement auprès de ce salon est annulé.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>D’autres pourront alors prendre ce pseudo. Vous gardez votre place dans ce salon.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>Vous cessez ainsi d’être propriétaire de ce salon et ne pourrez pas le redevenir par vous-même.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>Vous cessez ainsi d’être admin de ce salon et ne pourrez pas le redevenir par vous-même.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>Vous cessez ainsi d’être membre de ce salon. S’il est réservé aux membres, vous devrez sortir aussitôt, et une personne qui le gère devra vous ajouter à nouveau.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Votre page web</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Quelques mots sur vous</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 demande à devenir membre de ce salon.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 Son message&#xa0;: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>Le formulaire de ce salon est trop grand pour être affiché. Une personne qui gère le salon doit vous ajouter.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>Le serveur veut que vous remplissiez davantage.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>Configuration du salon…</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>Le salon est configuré, mais le serveur ne l’a pas confirmé.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Défini par %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Défini par %1 le %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Saisissez l’adresse d’une personne.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>Ce n’est pas l’adresse d’une personne. Elle s’écrit ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Cette personne fait déjà partie de vos contacts.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>Le contact n’a pas pu être modifié. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>C’est trop long pour votre serveur.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Demande au salon…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Invitation déclinée</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>L’invitation n’est pas arrivée.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>Le salon ne vous laisse pas inviter. Vous pouvez le faire vous-même.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>Cette adresse est bannie de ce salon.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Saisissez au moins une adresse. Elle s’écrit ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 n’est pas une adresse. Elle s’écrit ainsi&#xa0;: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>Vous n’êtes pas en liaison avec le salon.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>Le salon est réservé aux membres, et n’a pas admis cette personne. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Vous avez invité %1.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>Cette adresse est toujours bannie. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Invitation déclinée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 a décliné votre invitation.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 a décliné votre invitation&#xa0;: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>Vous n’avez pas le droit d’inviter dans ce salon&#x202f;; l’invitation à %1 n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>L’invitation n’est pas parvenue à %1.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>Comment le salon s’appelle dans les listes et les titres.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>De quoi parle le salon. Tout le monde peut la lire, même de l’extérieur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>Le code de la langue parlée ici, comme en ou fr.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>Garder le salon quand il est vide</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Sinon, le salon et ses paramètres disparaissent dès que tout le monde est parti.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Empreinte de l’image</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Mot de passe du salon</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Tout le monde en a besoin pour entrer, propriétaires compris. Vide&#xa0;: pas de mot de passe. Les personnes présentes restent.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protégé par un mot de passe</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>Le serveur ne montre pas le mot de passe. Désactivez ceci pour le retirer.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Réservé aux membres</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Seules les personnes de la liste des membres peuvent entrer. Les autres personnes présentes doivent sortir.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Tout le monde peut inviter</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>Pas seulement les modérateurs. Dans un salon réservé aux membres, les personnes invitées deviennent membres.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>Répertorier le salon publiquement</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Tout le monde peut trouver ce salon dans l’annuaire du serveur.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Demander aux nouveaux venus une preuve d’humanité</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Pour entrer, il faut d’abord résoudre une énigme. Certains programmes ne savent pas l’afficher.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Adresses dispensées de preuve</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Ces personnes entrent sans résoudre d’énigme.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Autoriser les abonnements</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>Les messages du salon peuvent être reçus sans y être.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Il faut avoir la parole pour parler&#x202f;; les modérateurs la donnent.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Les nouveaux venus peuvent parler</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>En entrant, on a tout de suite la parole. N’importe que dans un salon modéré.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Tout le monde peut changer le sujet</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Sinon, seuls les modérateurs le peuvent.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>Les visiteurs peuvent demander la parole</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>Les modérateurs reçoivent une demande qu’ils peuvent accepter.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Secondes entre deux demandes de parole</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Toute demande faite plus tôt est refusée.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>Les visiteurs peuvent afficher un texte de statut</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Un texte de statut permet de parler sans avoir la parole.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>Les visiteurs peuvent changer de pseudo</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Un pseudo permet de parler sans avoir la parole.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Qui voit les véritables adresses</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Qui peut voir les adresses XMPP des personnes présentes.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Qui peut envoyer des messages privés</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Messages d’une personne présente à une autre.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>À qui les visiteurs peuvent écrire en privé</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Messages de personnes sans la parole à une personne présente.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>On peut toujours écrire aux modérateurs</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>Tout le monde peut envoyer des messages privés aux modérateurs.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Autoriser les requêtes entre personnes</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>Par le salon, les programmes peuvent demander à ceux des autres leur profil, leur version, etc.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>L’extérieur voit qui est dans le salon</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>Les pseudos des personnes présentes peuvent être lus sans entrer.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Qui voit la liste des membres</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Qui peut obtenir les adresses des propriétaires, des admins et des membres.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Qui apparaît dans la liste des personnes</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Les personnes ayant d’autres rôles sont présentes sans être vues.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Écrire des journaux sur le serveur</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>Le serveur écrit ce qui est dit dans des fichiers, souvent publiés sur le web.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Tenir une archive</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>Le serveur conserve ce qui est dit, pour que l’on puisse lire ce que l’on a manqué.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Maximum de messages montrés en entrant</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Combien de messages antérieurs le salon envoie au plus à qui entre.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Messages montrés en entrant</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Combien de messages antérieurs le salon envoie à qui ne demande pas de nombre.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Maximum de personnes présentes</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Quand le salon est plein, on ne peut plus y entrer.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Peuvent modifier ces paramètres et détruire le salon.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Peuvent bannir et nommer des membres et des modérateurs.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Peuvent entrer dans un salon réservé aux membres.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Bannissements</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Ces personnes ne peuvent pas entrer.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Chapeaux</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>Les personnes peuvent recevoir des titres, affichés à côté de leur pseudo.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Nœud de publication-abonnement associé</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Une adresse XMPP où est publié quelque chose qui relève du salon.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Adresse de contact</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>À qui écrire au sujet du salon.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>Groupe LDAP</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Modérateurs seulement</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Personnes qui ont la parole</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modérateurs</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>Membres absents</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>seuls les membres peuvent entrer</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>tout le monde peut entrer</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>le salon est répertorié publiquement</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>le salon n’est pas répertorié</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>tout le monde voit qui sont les autres</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>les adresses sont cachées aux autres</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>le salon reste quand il est vide</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>il faut un mot de passe pour entrer</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>le salon a un nom</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>le salon a une description</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Votre groupe privé est prêt. Seules les personnes que vous invitez peuvent entrer.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>Votre salon public est prêt. Tout le monde peut le trouver et y entrer.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>Votre salon est prêt. Il faut son mot de passe pour entrer.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>Votre salon est prêt, avec les paramètres propres au serveur.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>Votre salon est prêt, mais pas comme vous le vouliez. Impossible sur ce serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>Votre salon n’est pas encore configuré. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Votre serveur n’accepte pas de fichier de cette taille (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Votre serveur attendait un fichier d’une autre longueur.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Votre serveur n’accepte pas les fichiers de ce type (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>L’emplacement que votre serveur a donné pour le fichier était déjà utilisé (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>L’emplacement que votre serveur a donné pour le fichier a expiré.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Votre serveur n’a pas laissé entrer le fichier&#xa0;: l’emplacement prévu était déjà utilisé, ou a expiré.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>Votre serveur n’a plus de place pour le fichier (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Votre serveur n’a pas pu accepter le fichier.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Votre serveur a accepté le fichier, mais ne l’a pas.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>La connexion a été coupée pendant l’envoi du fichier.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>Le certificat du serveur qui reçoit les fichiers n’est pas de confiance.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>Le fichier a changé sur cet ordinateur, ou n’est plus là.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Votre serveur accepte des fichiers jusqu’à %1.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>Le fichier est trop volumineux pour votre serveur.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Votre serveur acceptera de nouveau des fichiers à partir de %1.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>Le serveur qui conserve le fichier est injoignable.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>Le serveur ne donne pas le fichier.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>Le fichier est trop volumineux pour être chargé.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>Le fichier ne peut pas être conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Révèle où et avec quoi l’image a été prise</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Lieu et données de l’appareil photo retirés</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Révèle peut-être où l’image a été prise&#xa0;: Parlour ne peut pas retirer cela de ce type de fichier</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>Le serveur donne un autre fichier que celui qui a été envoyé.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>Le mot de passe n’a pas été accepté. Vérifiez l’adresse et le mot de passe.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>Le serveur indique que ce compte est désactivé.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>Il n’y a pas de serveur du nom de %1. Vérifiez la partie de l’adresse après le @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>%1 a refusé la connexion. Le serveur est peut-être arrêté, ou le port erroné.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>%1 ne propose pas de chiffrement. Parlour n’envoie pas de mots de passe sans cela.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>Aucune connexion chiffrée à %1 n’a pu être établie (problème TLS).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas de confiance.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>Le certificat de %1 a changé. Parlour s’est arrêté avant d’envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>%1 et Parlour n’ont aucune méthode d’identification en commun.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>%1 n’a pas prouvé qu’il connaît votre mot de passe. C’est peut-être un autre serveur&#x202f;; Parlour a coupé la connexion.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>%1 a demandé une identification qui n’est pas sûre. Parlour n’a pas poursuivi.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Ce que %1 propose pour la connexion a été modifié en chemin, ou le serveur est mal configuré. Parlour ne s’est pas connecté.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Votre connexion chiffrée ne se termine pas à %1&#xa0;: quelqu’un est entre les deux, ou le serveur est mal configuré. Parlour ne s’est pas connecté.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Un autre programme a repris cette session.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 s’arrête.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>%1 a envoyé quelque chose d’invalide.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>La connexion réseau a été perdue.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>Parlour ne peut pas fonctionner avec cette version de QXmpp. Installez celle pour laquelle il a été compilé.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Identification…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Saisissez votre adresse.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>Ce n’est pas une adresse. Elle s’écrit ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>Ce compte est déjà dans votre liste.</translation>
    </message>
</context>
<context>
    <name>parlour::Status</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>vos messages</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>vos paramètres</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>les mots de passe enregistrés sans trousseau de clés</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>les images des salons</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1&#xa0;: enregistrement impossible. Un autre programme utilise le fichier. Parlour réessaie de lui-même.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1&#xa0;: enregistrement impossible. Le disque est plein. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1&#xa0;: enregistrement impossible. Parlour n’a pas le droit d’écrire à cet endroit. Vérifiez les droits du dossier, et si le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1&#xa0;: enregistrement impossible. Le fichier ne peut pas être ouvert. Regardez ce qui se trouve à sa place.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1&#xa0;: enregistrement impossible. Le disque signale des erreurs. Sauvegardez ce qui compte, et vérifiez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1&#xa0;: enregistrement impossible. Le fichier est endommagé, et ne peut pas être mis de côté.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1&#xa0;: enregistrement impossible. Une version plus récente de Parlour a écrit le fichier. Utilisez cette version.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Tant que cela ne fonctionne pas, ce qui n’est pas envoyé sera perdu à la fermeture de Parlour.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Tant que cela ne fonctionne pas, ce que vous modifiez sera perdu à la fermeture de Parlour.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>Le fichier de vos messages était endommagé. Ce qui a pu être lu est ici&#x202f;; le fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Le fichier de vos paramètres était endommagé. Ce qui a pu être lu est utilisé&#x202f;; le fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>Le fichier des mots de passe enregistrés sans trousseau de clés était endommagé. Ce qui a pu être lu est utilisé&#x202f;; le fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>Ce qui attend ici sera envoyé dès que votre disque pourra en garder trace. Sinon, l’envoi pourrait se faire deux fois.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>Il n’a pas pu être effacé de votre disque. Si cela ne réussit pas avant la fermeture de Parlour, il sera repris au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n ancien message que vous n’aviez pas lu n’est plus conservé ici.</numerusform>
            <numerusform>%n anciens messages que vous n’aviez pas lus ne sont plus conservés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>message supprimé</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>message retiré par la modération</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>message retiré par la modération&#xa0;: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>message retiré par %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>message retiré par %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre personne</numerusform>
            <numerusform>%1 et %n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>réactions %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>message masqué sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Réponse à un message qui n’est pas ici</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1&#xa0;: message supprimé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>en réponse à un message qui n’est pas ici</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>en réponse à %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>lu</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>remis</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>%n nouveau message pour vous</numerusform>
            <numerusform>%n nouveaux messages pour vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 demande la parole.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Vous avez demandé la parole à la modération.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>Votre demande de parole a été lue par la modération, qui ne l’a pas acceptée.</translation>
    </message>
</context>
</TS>
