<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>Acerca de Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Chats de grupo en XMPP, para quienes conversan en ellos y quienes los gestionan.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Basado en %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persona en la sala</numerusform>
            <numerusform>%n personas en la sala</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Tu apodo registrado aquí: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>Las conversaciones se publican en %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Has iniciado sesión, pero no tienes conexión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Tu cuenta está desactivada.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>Tu servidor ya no tiene tus marcadores. Tus salas siguen aquí.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Crearlos de nuevo</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>AccountFooter</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Choose what others see</source>
        <translation>Elige lo que ven los demás</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Usar esta cuenta</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n cuenta se está reconectando.</numerusform>
            <numerusform>%n cuentas se están reconectando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Eliminar en el servidor…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Imagen…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Todas las personas de la sala pueden leerlo.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>Se escribe así: %1. Un enlace también sirve.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Cómo llamas a esta persona. Solo lo ves tú, en todos tus dispositivos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Se le pregunta si puedes ver cuándo está en línea. Si acepta y te pide lo mismo, también lo verá de ti.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Puedes preguntar a:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>Una o varias, separadas por espacios o saltos de línea. El nombre de un servidor veta a todas sus personas.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Una o varias, separadas por espacios o saltos de línea.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>nombre@servidor.example o servidor.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nombre@servidor.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Apodo reservado (opcional)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Nadie más puede usarlo aquí, si la sala sabe reservar apodos.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Apodo reservado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Quitar el veto e invitar</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>Ya es así.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Solo para propietarios.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Dar la propiedad…</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Hacer admin…</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Hacer miembro…</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Vetar…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Quitar el veto…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Quitar el veto e invitar…</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>No hay ningún veto que quitar.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>todo el servidor</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Preguntando a la sala…</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>Nadie en esta lista coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>No hay nadie en esta lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n en esta lista</numerusform>
            <numerusform>%n en esta lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No seleccionar ninguna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Quitar el veto e invitar…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Quitar el veto…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Añadir…</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a: %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>Adjuntar archivo</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Enviar el original</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Arrancar con la sesión</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Your server lets nothing of theirs through to you, and nothing of yours to them. They are not told. In rooms you still meet.</source>
        <translation>Tu servidor no deja pasar nada de esa persona hacia ti, ni nada tuyo hacia ella. No se le avisa. En las salas seguirás viéndola.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Bloquear a todo el mundo en %1</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Avisar a quienes gestionan tu servidor</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>No denunciar nada</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Denunciar como spam</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Denunciar un abuso</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Qué ocurrió (opcional)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Direcciones bloqueadas por %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Direcciones bloqueadas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Direcciones bloqueadas</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <source>Browse rooms</source>
        <translation>Explorar salas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Servicio de búsqueda</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Ningún servidor conoce las salas de todos los demás; un servicio de búsqueda, sí. Lo que buscas se le envía, y puede ver tu dirección. No hay ninguno definido.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>search.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usar este servicio</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>Lo que buscas se envía a %1, que puede ver tu dirección.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>BrowseList</name>
    <message>
        <source>Filter rooms</source>
        <translation>Filtrar salas</translation>
    </message>
    <message>
        <source>Found rooms</source>
        <translation>Salas encontradas</translation>
    </message>
    <message>
        <source>No room matches these words.</source>
        <translation>Ninguna sala coincide con estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n de ellas a la vista</numerusform>
            <numerusform>%n de ellas a la vista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>En un servidor</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>En todos los servidores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>conference.example.org</source>
        <translation>conference.example.org</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Listar salas</translation>
    </message>
</context>
<context>
    <name>BrowsePreview</name>
    <message>
        <source>Choose a room to see what it is like.</source>
        <translation>Elige una sala para ver cómo es.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>Añadir a mi lista</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Solo para miembros</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>El servidor presenta un certificado distinto al de antes</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Este servidor no pudo demostrar su identidad</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Mostrar certificado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
</context>
<context>
    <name>ChallengeCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ask somebody who runs the room to let you in.</source>
        <translation>Pide a alguien que gestione la sala que te deje entrar.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Responde en el navegador, o pide a alguien que gestione la sala que te deje entrar.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>También hay una página para ello en %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Abrir página en %1</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Explorar salas</translation>
    </message>
</context>
<context>
    <name>ChatListView</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>CleanupCriteria</name>
    <message>
        <source>Words or pattern</source>
        <translation>Palabras o patrón</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Vacío: todo lo que escribió esa persona</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cómo está escrito</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Todas estas palabras</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Patrón con * y ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>En qué parte</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Texto, apodo o dirección</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escritos por</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>En la última hora</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Todo lo de este equipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>En todas las salas que moderas</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Retirar mensajes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Todas las personas de la sala pueden leerlo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Todo (%n)</numerusform>
            <numerusform>Todo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Retirar para todo el mundo</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Vetar a quien los escribió</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Ocultar aquí lo que la sala no puede retirar</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Esta sala nunca se guardó. Si cierras ahora, se eliminará con todo lo que contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>%n cambio no está guardado. Si cierras ahora, se perderá.</numerusform>
            <numerusform>%n cambios no están guardados. Si cierras ahora, se perderán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Unirse a una sala</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Explorar salas</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Texto de estado…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Acerca de Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Aquí eres visitante. En esta sala solo pueden escribir las personas con voz.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Pedir la palabra</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>Pidiendo los ajustes a la sala…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>Hay que revisar %n campo</numerusform>
            <numerusform>Hay que revisar %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Ningún ajuste coincide con estas palabras.</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Destruir sala…</translation>
    </message>
</context>
<context>
    <name>ConfigurationHeader</name>
    <message>
        <source>Set up the new room</source>
        <translation>Configurar la nueva sala</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Ajustes de la sala</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Solo los cambiados</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Esta sala es nueva. Guarda sus ajustes antes de invitar a nadie.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Ya no tienes la propiedad de esta sala. Puedes leer sus ajustes, pero no cambiarlos.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Otra persona ha cambiado estos ajustes.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>Otra persona también cambió %n ajuste. Elige con qué quedarte.</numerusform>
            <numerusform>Otra persona también cambió %n ajustes. Elige con qué quedarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer «%1»</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi valor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar el otro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Grupos de un contacto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Grupos de %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Separate several with commas; put a name with a comma in quotation marks. Your other devices show them, too. Nobody else sees them.</source>
        <translation>Si son varios, sepáralos con comas; un nombre con una coma va entre comillas. Tus otros dispositivos también los muestran. Nadie más los ve.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Abrir chat</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Grupos…</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Quitar de los contactos…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Acerca de esta persona…</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Abrir chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Un nombre, o cualquier dirección</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Ningún contacto con ese nombre.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Aún no hay contactos.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Añadir contacto…</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Escríbela así: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>En este equipo no se conserva nada de ese día ni de los posteriores.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>¿Rechazar la invitación a %1?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>La sala se lo dice a la persona que te invitó.</translation>
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
        <translation>Eliminar cuenta en el servidor</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>El servidor elimina la cuenta con sus contactos, marcadores y mensajes guardados. Esto no se puede deshacer, y más adelante otra persona podría obtener la dirección. Lo que dijiste en las salas se queda allí.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Escribe la dirección para confirmar</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Eliminar también sus mensajes y su lista de salas en este equipo</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Se quedan en este equipo, y vuelven a estar ahí cuando se añada una cuenta con esta dirección.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>¿Eliminar el historial de %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Todo lo que se dijo en esta sala se elimina de este equipo. Esto no se puede deshacer. Es posible que el servidor de la sala conserve su propia copia.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>El historial se ha eliminado.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Aún no se ha podido eliminar de tu disco. Ocurrirá en cuanto el disco vuelva a funcionar.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>¿Eliminar el historial con %1?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Toda tu conversación privada con esa persona en esta sala se elimina de este equipo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Toda tu conversación con esa persona se elimina de este equipo. Esto no se puede deshacer. Es posible que tu servidor conserve su propia copia.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>¿Destruir %1?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>La sala termina para todo el mundo, con sus ajustes y las listas de sus miembros, admins y propietarios. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>Hay otra persona dentro (%n). Tendrá que salir y sabrá el motivo y la nueva sala, si los indicas.</numerusform>
            <numerusform>Hay otras %n personas dentro. Tendrán que salir y sabrán el motivo y la nueva sala, si los indicas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Nueva sala en su lugar (opcional)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>sala@chat.servidor.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Contraseña de la nueva sala (opcional)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Se comunica a todas las personas que están dentro ahora, para que puedan ir a ella.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Contraseña de la nueva sala</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escribe %1 para confirmar</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nombre de la sala</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DirectBars</name>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Añadir a los contactos…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>No tienes conexión. Lo que escribas esperará, y se enviará cuando vuelvas.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 no está entre tus contactos, y no ve si estás en línea.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Cerrar esta conversación</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Acerca de esta persona</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Cerrar esta conversación</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Lo que se dijo en ella queda en este equipo.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Eliminar historial…</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Aquí aún no se ha dicho nada. Los mensajes a %1 pasan por los servidores de ambas partes, que podrían leerlos.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje a %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>no es un contacto</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
</context>
<context>
    <name>EmojiChoices</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Ningún emoji se llama así.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Aún no hay salas</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Unirse a una sala</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Busca una sala, únete a una cuya dirección conozcas o abre la tuya.</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Explorar salas…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Todo lo que se dijo en esta sala, en la medida en que esté en este equipo, se escribe en un archivo: como texto, como página web o como JSON para otros programas. Quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensajes</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Toda tu conversación privada con esa persona en esta sala, en la medida en que esté en este equipo, se escribe en un archivo: como texto, como página web o como JSON para otros programas. Quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Toda tu conversación con esa persona, en la medida en que esté en este equipo, se escribe en un archivo: como texto, como página web o como JSON para otros programas. Quien tenga el archivo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Cargar desde %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Suelta aquí archivos para adjuntarlos</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>No se puede mostrar la imagen.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>Chat de grupo para quienes viven en las salas y las gestionan.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>¿Aún no tienes cuenta?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>El formulario de esta sala es demasiado grande para mostrarlo.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>Cargar los mensajes que faltan</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Se aplica la próxima vez que se inicie Parlour.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group of %1</source>
        <translation>Grupo de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>Las salas de un grupo aparecen juntas bajo su nombre. Déjalo vacío para que no esté en ninguno. Solo lo ves tú, en este equipo.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n invitación de alguien a quien no conoces.</numerusform>
            <numerusform>%n invitaciones de personas a las que no conoces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Mostrar invitaciones</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ver primero</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Invitar a personas a %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Una o varias, separadas por espacios o saltos de línea.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nombre@servidor.example</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Incluir la contraseña de la sala</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>Entran sin que se les pida. Los servidores que llevan la invitación pueden leerla.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>Se les pide, y tienes que hacérsela saber de otra manera. Ven tu dirección.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Personas invitadas</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Quitar el veto e invitar</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Invitar directamente</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Unirse a una sala</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Escribe la dirección de la sala.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Explorar salas…</translation>
    </message>
</context>
<context>
    <name>JoiningCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Messages of %1</source>
        <translation>Mensajes de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Conservar mensajes</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Eliminar mensajes antiguos</translation>
    </message>
</context>
<context>
    <name>KeyboardHelp</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Unirse a una sala</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Enviar el mensaje, abrir la fila, pulsar el botón</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nueva línea en el mensaje</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Save the room settings</source>
        <translation>Guardar los ajustes de la sala</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Volver un paso atrás</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flechas</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Moverse entre elementos y dentro de las listas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Copiar el mensaje seleccionado</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>Lo que se puede hacer con el mensaje seleccionado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Mayús+Arriba, Abajo</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>Mover la sala en la lista</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Sala o conversación privada anterior y siguiente</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Explorar salas</translation>
    </message>
    <message>
        <source>Space, Ctrl+A, Delete</source>
        <translation>Espacio, Ctrl+A, Supr</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>En las listas de una sala: seleccionar, seleccionar todo, quitar</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>Buscar en esta conversación; en ajustes y listas: encontrar un ajuste, una persona o una dirección</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Mayús+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>Completar el nombre empezado y luego pasar al siguiente</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Emojis; también :nombre: en el mensaje</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Mayús+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Ir a una sala, una persona o una orden por su nombre</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Mayús+Re Pág</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Ir al primer mensaje sin leer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Editar tu último mensaje, mientras no haya nada escrito</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Responder al mensaje seleccionado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Mayús+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Solo menciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar una hora</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Silenciar hasta mañana a las 8</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>Lleva a %1, que quizá no sea lo que parece.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Protegida con contraseña</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>Este mensaje continúa, pero es demasiado largo para que Parlour lo conserve entero.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>Una dirección por línea</translation>
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
        <translation>Abriendo tus conversaciones…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Ordenar las salas a mano</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Ordenar las salas por nombre</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Ordenar las salas por actividad</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Acerca de Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Buscar en los mensajes…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Contactos…</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagen</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>No se pudo cargar la imagen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>Con una imagen de %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Con una imagen que Parlour no descarga</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Mostrar imagen de %1</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menú del mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy with name and time</source>
        <translation>Copiar con nombre y hora</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Seleccionar texto</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>Copiar el primer enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Ir al mensaje al que responde</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Marcar como no leída desde aquí</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, antes de que entraras</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>No entregado. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>Esperando a la sala</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Todas las personas de la sala pueden leerlo.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>server.example</source>
        <translation>servidor.example</translation>
    </message>
    <message>
        <source>It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.</source>
        <translation>Guarda tu cuenta y tus mensajes. Elige uno cuyos responsables te inspiren confianza, o pega el enlace de una invitación.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>También hay una página para ello en %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>La página está en %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Abrir página en %1</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Sugerir una dirección que nadie pueda adivinar</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Contraseña de la sala</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Contraseña de la sala (opcional)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Comunícala a quienes puedan entrar.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Quien quiera unirse debe conocerla. Déjala vacía para una sala abierta.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Descripción (opcional)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 es el apodo que has registrado en esta sala.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Cambiar tu apodo en esta sala</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Cambiar apodo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Palabras que cuentan como mención</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>Además de tu apodo, en todas las salas. Sepáralas con comas.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>No molestar: no mostrar notificaciones por ahora</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>Tampoco mientras mi estado sea «No molestar»</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Mostrar nombres y texto en las notificaciones</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>El menú de una sala en la lista dice cuándo se te avisa de lo nuevo en ella, y permite silenciarla un tiempo.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Contraseña de la sala</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Recordar contraseña</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>No recordar</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>Hasta salir de Parlour</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>En mi marcador (tu servidor puede leerla)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Tu contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repite la nueva contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Una contraseña es una sola línea. Lo que has pegado tiene más de una, así que no se ha tomado nada.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n sala necesita contraseña.</numerusform>
            <numerusform>%n salas necesitan contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Mostrar la siguiente</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Aquí no hay nadie con ese nombre.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Imagen de la persona</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>En esta sala</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Buscar lo que dijo aquí</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>En tus otras salas</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Solo tú puedes leerla.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>Se queda en este equipo, y no se envía nunca.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Aquí no es posible poner notas: esta sala no distingue a las personas.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Cambiar apodo…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Ahora no puedes escribir en esta sala.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Escribir en privado</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Oculta lo que escribe esa persona.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>La sala no te la muestra.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Retirar sus mensajes…</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Escribir directamente</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Fuera de la sala, a su dirección.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Añadir a los contactos…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Acerca de esta persona…</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Imagen de la persona</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>se ignora</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Cambiando la imagen…</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Pueden verla tus contactos y todas las personas de tus salas. Antes se reduce de tamaño, y no contiene nada más que píxeles.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
</context>
<context>
    <name>PlayBar</name>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Reproducir %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Posición en %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registrar un apodo…</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>Puede ser la sala de una persona desconocida. Su servidor sabrá tu dirección en cuanto Parlour le pregunte por la sala.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Ver %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Away when nobody is at the computer</source>
        <translation>Pasar a ausente cuando no haya nadie ante el equipo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Después de %L1 minutos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>Las de tu propio servidor y tus contactos</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>Las de todo el mundo</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Avisar a mis contactos cuando estoy escribiendo</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Imágenes, audio y vídeo que se cargan sin un clic</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Quien guarda un archivo se entera de que lo cargas, y desde dónde.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Avisar a mis contactos de lo que he leído</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Solo se avisa de ello, y de que ha llegado un mensaje, a los contactos que ven cuándo estás en línea; en las salas, a nadie. Tus propios dispositivos siempre saben por tu servidor lo que has leído. Parlour no carga nada más de las direcciones que hay en los mensajes, a menos que las abras.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Empezar una conversación nueva</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Ignoras a %1. Lo que escribe no se muestra.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Dejar de ignorar</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Cerrar esta conversación</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>Lo que se dijo en ella no se conserva en ningún sitio.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>No se conserva nada: la sala no dice quién es cada persona.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>Lo que se dijo en ella queda en este equipo.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Eliminar historial…</translation>
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
        <translation>Borrador: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Volver a la sala</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Cerrar esta conversación</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Mensaje privado a %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>%L1&#xa0;% completado</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>editado, mostrar versiones anteriores</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Dado antes</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Motivos dados antes</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Olvidar este motivo</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>¿Renunciar a tu registro en %1?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>Registrarse en %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Renunciar al registro</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Intentar entrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Tomar otro apodo</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Renunciar…</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Se quita de este equipo. En el servidor permanece, con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>Eliminar sus contraseñas del llavero, la suya y las de sus salas</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>Olvidar su lista de salas</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Quitar de los contactos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Ninguna de las dos partes verá ya cuándo está en línea la otra. Los mensajes entre ambas se conservan.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Renombrar contacto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Tus otros dispositivos también lo muestran. Nadie más lo ve. Déjalo vacío para usar la primera parte de la dirección.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Nombre en tu lista</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Tus otros dispositivos también lo muestran. Nadie más lo ve. Déjalo vacío para usar el nombre propio de la sala.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Bloquear…</translation>
    </message>
</context>
<context>
    <name>RequestsBar</name>
    <message numerus="yes">
        <source>%n people want to see when %1 is online.</source>
        <translation>
            <numerusform>%n persona quiere ver cuándo está en línea %1.</numerusform>
            <numerusform>%n personas quieren ver cuándo está en línea %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n persona quiere ver cuándo estás en línea.</numerusform>
            <numerusform>%n personas quieren ver cuándo estás en línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Ver solicitudes de contacto</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Solicitudes de contacto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Estas personas quieren ver cuándo está en línea %1. Quienes aceptes pasan a ser contactos y reciben la misma pregunta.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Nadie espera una respuesta.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>No tienes conexión.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Rechazar todas</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Dirección de la sala</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Un nombre solo indica una sala en %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>room@%1</source>
        <translation>sala@%1</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>sala@chat.servidor.example</translation>
    </message>
</context>
<context>
    <name>RoomAvatarSetting</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Este servidor no guarda imágenes de salas.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Cambiando la imagen…</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Todo el mundo puede verla, también desde fuera. Antes se reduce.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Cambiar imagen…</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
</context>
<context>
    <name>RoomBars</name>
    <message>
        <source>Reconnecting...</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>La cuenta de esta sala está desactivada.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Dar la palabra</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Denegar la admisión</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Ajustes de la sala</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetos</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Ocultar personas</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Ajustes de la sala</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Invitar a personas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>RoomKinds</name>
    <message>
        <source>Private group</source>
        <translation>Grupo privado</translation>
    </message>
    <message>
        <source>Only people you invite can come in. Everyone sees who the others are.</source>
        <translation>Solo pueden entrar las personas que invites. Todo el mundo ve quiénes son los demás.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Sala pública</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Cualquiera puede encontrarla y entrar. Las direcciones quedan ocultas.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Sala con contraseña</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Quien sepa la contraseña puede entrar.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Sala instantánea</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Lista al momento, con los ajustes propios del servidor.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Recorres los ajustes por tu cuenta.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registrar un apodo…</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Conservar mensajes…</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Eliminar historial…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Compartir…</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>Tema…</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Invitar a personas…</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Ajustes de la sala…</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Destruir sala…</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Solo para propietarios.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registrar un apodo…</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Mostrar mientras haya poca gente</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Mostrar siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>No mostrar nunca</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Retirar mensajes…</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Solo para la moderación.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Compartir…</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Imagen de la sala</translation>
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
        <translation>Borrador: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Elige una sala o una persona a la izquierda.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Palabras, o &quot;varias palabras&quot; seguidas</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>En todas las conversaciones</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Mostrar mensajes más antiguos</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, from the server</source>
        <translation>%1, del servidor</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Quitar contraseña</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Según la dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
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
        <translation>El servidor lo llama: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer «%1»</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>Ver los ajustes</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Invitar a personas…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>Usar los ajustes del servidor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Quien lo abra puede escribir a esta dirección y convertirla en contacto.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Quien lo abra puede pedir entrar. La contraseña de la sala no está en él.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nombre@servidor.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>Lo que leen los demás junto a tu estado</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Texto de estado</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>Vuelvo a las tres</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Decir algo al respecto</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>Ausente tras 5 minutos</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>Ausente tras 10 minutos</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>Ausente tras 30 minutos</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Nunca ausente automáticamente</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Sin notificaciones por ahora</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Mostrar uno a uno</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>Tus mensajes ocupan %1 en este equipo.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>Una sala puede tener su propio ajuste: mira su menú en la lista, donde también puedes exportar o eliminar lo que se dijo en ella.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Conservar los mensajes de %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Como arriba</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Guardar sin cifrar…</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Poner tema</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>No hay ningún tema.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Todo el mundo lo ve encima de la conversación. Déjalo vacío para quitarlo.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Parte de un nombre o de una orden</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>Buscar mejor en los mensajes</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>A los más recientes</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Aquí aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Primer mensaje sin leer</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>¿Guardar la contraseña sin cifrar?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Guardar sin cifrar en este equipo</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Estará en un archivo que solo tu cuenta de usuario puede leer. Quien pueda arrancar este equipo desde otro disco, leer sus copias de seguridad o ejecutar programas en tu nombre podrá leer la contraseña.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Versiones del mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Escribe la dirección de una sala.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Eso no es una dirección de sala. Se escribe así: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>El servidor no elimina cuentas desde un programa. Pregunta a quien lo gestiona.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>El servidor pide más pruebas que esta. Elimina la cuenta en su sitio web, o pregunta a quien lo gestiona.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>El servidor tiene demasiado que hacer. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>El servidor no eliminó la cuenta.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>Esa no es la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>No tienes conexión. Inténtalo de nuevo cuando la tengas.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>El servidor no respondió. Se sabrá si la cuenta sigue ahí cuando Parlour vuelva a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 de %2 en línea</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>No se pudo escribir la contraseña en el disco.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>No hay ninguna contraseña guardada para esta cuenta. Escríbela para iniciar sesión.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>No se pudo leer la contraseña guardada: el llavero está bloqueado. Escríbela para iniciar sesión.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>No se pudo leer la contraseña guardada: el llavero la denegó. Escríbela para iniciar sesión.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>No se pudo leer la contraseña guardada: aquí no hay servicio de llavero. Escríbela para iniciar sesión.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>El llavero está bloqueado. Tu contraseña se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>El llavero no la aceptó. Tu contraseña se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Aquí no hay servicio de llavero. Tu contraseña se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>Las contraseñas de %1 siguen en el llavero: está bloqueado.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>Las contraseñas de %1 siguen en el llavero: se negó a eliminarlas.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>Si hay contraseñas de %1 en el llavero, siguen ahí: no responde.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Ahora no estás en la sala.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>No puedes escribir en esta sala.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>La sala no dio a este mensaje ningún identificador por el que otros lo conozcan.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>La sala no puede indicar a los demás que este mensaje es tuyo.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Esta sala no lo admite.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>Esta sala no lo quiere.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Eliminar para todo el mundo…</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Quien use un programa que lo admita dejará de verlo. Puede que alguien ya lo haya leído.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Eliminar para todo el mundo</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Retirar mensaje…</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>¿Retirar este mensaje de %1?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>La sala lo retira para todo el mundo, y dice quién lo hizo y por qué.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Retirar mensaje</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Reaccionar…</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Esta sala no permite %1 como reacción.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Retirar muchos mensajes…</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Mostrar este mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show earlier versions...</source>
        <translation>Mostrar versiones anteriores…</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>No tienes conexión.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>El programa de la otra persona no le dio identificador a este mensaje.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>Ahora no es posible comunicarse con la otra persona.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>No se pudo obtener la lista.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>No puedes vetarte.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>La sala debe tener al menos un propietario. Da antes la propiedad a otra persona.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>Con esto pierdes tu propia propiedad. No podrás devolvértela.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>Se trata de ti. No podrás deshacerlo.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 no es una dirección.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 eres tú.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 no es la dirección de una persona. Se escribe así: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 no es ni la dirección de una persona ni el nombre de un servidor.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Escribe al menos una dirección.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Un apodo solo puede reservarse para una persona a la vez.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>La sala no reserva apodos: %1 queda libre para cualquiera.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>La sala muestra esta lista solo a sus propietarios.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>La sala muestra esta lista solo a sus propietarios y admins.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Veto</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Sin veto, con invitación</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Sin veto</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>La sala debe tener al menos un propietario.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>No puedes hacerle esto: su rango es igual o superior al tuyo.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>No puedes cambiar esta lista.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>La sala no acepta la dirección %1.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>La sala no conoce esta dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>¿Dar la propiedad a %1?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>¿Dar la propiedad a %1?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>¿Hacer admin a %1?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>¿Hacer admins a %1?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>¿Hacer miembro a %1?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>¿Hacer miembros a %1?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>¿Vetar a %1?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>¿Quitar el veto a %1?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>¿Quitar a %1 de la lista de propietarios?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>¿Quitar a %1 de la lista de admins?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>¿Quitar a %1 de la lista de miembros?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>Quita el derecho a cambiar los ajustes, dar la propiedad y destruir la sala.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Quita el derecho a vetar y a añadir miembros.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>Una sala solo para miembros obliga a salir y no deja volver a entrar.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>Permite volver a entrar, en la medida en que la sala deje entrar.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Da todos tus derechos: cambiar los ajustes, quitarte de la lista y destruir la sala.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Da aquí siempre derechos de moderación, y el de vetar y añadir miembros.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Permite entrar aunque la sala sea solo para miembros.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Obliga a salir de la sala e impide volver hasta que se quite el veto.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Dar la propiedad</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Hacer admin</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Quitar el veto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 y %n más.</numerusform>
            <numerusform>%1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 tiene ahora la propiedad y dejará de tenerla.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 es admin ahora y dejará de serlo.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 es miembro ahora y dejará de serlo.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>%1 tiene ahora un veto. Esto lo quita.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>Archivos de hasta %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Tu servidor no acepta archivos.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>El archivo ya no está, o no se puede leer.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>Parlour se cerró antes de poder enviarlo.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Tu servidor no dice si acepta archivos.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Demasiados archivos a la vez: los últimos no se han añadido.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>Parlour arranca con la sesión para avisarte de lo nuevo.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Todo el mundo en %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>No tienes conexión.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Tu servidor no puede bloquear a nadie.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Eso no es una dirección.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>Es tu propio servidor.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Esta dirección ya está bloqueada.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>No se pudo bloquear a %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>No se pudo desbloquear a %1. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Saliste de la sala en otro dispositivo.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Tu servidor no guardó el marcador de %1. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>En este servidor, otros podrían leer tus marcadores. La contraseña se recuerda hasta que salgas de Parlour.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Tu servidor no guarda marcadores. La contraseña se recuerda hasta que salgas de Parlour.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Tu servidor no guarda los marcadores en privado. Tus salas se recuerdan solo en este equipo.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Tu servidor no guarda marcadores. Tus salas se recuerdan solo en este equipo.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>El servidor presenta un certificado distinto de aquel en el que confiaste. Puede que alguien esté escuchando.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>El certificado pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>El certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>El certificado aún no es válido.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>El servidor firmó él mismo su certificado; nadie responde por él.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>El certificado fue revocado.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Ninguna autoridad que conozca este equipo responde por el certificado.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>Tu reacción no ha llegado. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>El mensaje no se ha retirado: los demás aún pueden leerlo. %1</translation>
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
        <translation>%1, %2 sin leer</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijada</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, silenciada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Private: %1</source>
        <translation>Privado: %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, borrador</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, en privado en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n mención</numerusform>
            <numerusform>%1, %n menciones</numerusform>
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
        <translation>no es un contacto</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>Silenciada hasta %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>Silenciada hasta %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>%1 no puede retirar mensajes: se ocultan en este equipo.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>%1 no puede retirar mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>Vetar a %n persona</numerusform>
            <numerusform>Vetar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>Retirar %n mensaje</numerusform>
            <numerusform>Retirar %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>Ocultar %n mensaje</numerusform>
            <numerusform>Ocultar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>vetar</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>vetar a %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>veto puesto</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>oculto aquí</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>oculto aquí. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>Es demasiado largo: como máximo %n carácter.</numerusform>
            <numerusform>Es demasiado largo: como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>No puedes hacer eso aquí.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>La sala ya no lo tiene.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está saturado.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Ya no moderas %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retirado</numerusform>
            <numerusform>%n retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n veto</numerusform>
            <numerusform>%n vetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%n oculto aquí</numerusform>
            <numerusform>%n ocultos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>La sala no puede retirarlo.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>No se pudo ocultar.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>vetar a %n persona</numerusform>
            <numerusform>vetar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>Eso no es una expresión regular: %1 (después del carácter %2).</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 en %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupSearch</name>
    <message>
        <source>Looking...</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Say whose messages, or what is in them. What would be removed is shown first.</source>
        <translation>Di de quién son los mensajes o qué hay en ellos. Primero se muestra lo que se retiraría.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>La sala no dice la dirección de %1: no es posible encontrar sus mensajes en otras salas.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>No se encontró nada en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>El mensaje más reciente (%n). Busca de nuevo cuando se haya retirado.</numerusform>
            <numerusform>Los %n mensajes más recientes. Busca de nuevo cuando se hayan retirado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n mensaje encontrado</numerusform>
            <numerusform>%n mensajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>La sala no dice qué mensajes son de esa persona. Busca mejor por el apodo.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>La expresión es demasiado compleja para %n mensaje: simplifícala.</numerusform>
            <numerusform>La expresión es demasiado compleja para %n mensajes: simplifícala.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, dirección bloqueada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>aún no ha respondido</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>no muestra cuándo está en línea</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Dice ser %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Aquí faltan mensajes.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Se están cargando los mensajes que faltan.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>El servidor ya no tiene los mensajes intermedios.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>Hay mensajes más antiguos en el servidor.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>%n mensaje escrito…</numerusform>
            <numerusform>%n mensajes escritos…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>En este equipo no hay mensajes de esta conversación.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n mensaje escrito.</numerusform>
            <numerusform>%n mensajes escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Abrir Parlour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Eso no es una dirección de sala. Se escribe así: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>Esa es esta misma sala.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>No se pudo destruir la sala. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>Bloqueas a %1. Tu servidor no deja pasar nada en ninguna de las dos direcciones.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Aquí no hay más orden que /me. Escribe //… para decirlo.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Tu servidor no lo confirmó. Es posible que haya llegado.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>La conexión se cortó, y tu servidor no guarda constancia de si llegó.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>No se pudo entregar.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Esta dirección no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>No es posible comunicarse con %1, o no acepta mensajes tuyos.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 no acepta mensajes tuyos.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>No se puede acceder al servidor de %1.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>ausente desde hace tiempo</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>sin actividad desde %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 no ve cuándo estás en línea.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 ve cuándo estás en línea. Has pedido ver lo mismo de su parte.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 ve cuándo estás en línea. Tú no ves lo mismo de su parte.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Has pedido a %1 que te muestre cuándo está en línea.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Ninguna de las dos partes ve cuándo está en línea la otra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 está escribiendo…</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 puso el tema: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Escrito por Parlour el %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>El servidor lo denegó.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>El servidor lo denegó: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 El servidor dice: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Lo básico</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Quién puede hablar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Personas y límites</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Más ajustes de tu servidor</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Esto no puede estar vacío.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Esto solo puede estar activado o desactivado.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Esto debe ser un número.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>Esto debe ser una fecha o una hora, como 2030-12-31 o 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>Esto debe ser un código de idioma, como en, es o pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>Esto debe ser un enlace, como https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>Esto debe ser una dirección XMPP, como julieta@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>El servidor no ofrece esta opción.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>El servidor no permite un valor tan pequeño o tan grande.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>El servidor quiere que esto se escriba de otra manera.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Elige más de estos.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Elige menos de estos.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Escribe una contraseña o desactiva la protección.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>La contraseña no protege el archivo de mensajes de la sala: en la mayoría de los servidores, cualquiera puede leerlo. Para protegerlo también, deja entrar solo a miembros.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>La sala no aparece en ningún directorio, pero quien sepa su dirección puede entrar.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Nadie, salvo los moderadores, podrá hablar ni pedir la palabra.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>La sala y sus ajustes desaparecerán en cuanto todo el mundo haya salido.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>Cualquiera puede entrar y ver la dirección real de todo el mundo.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>El nombre o la descripción de la sala contiene la contraseña, y todo el mundo puede leerlos.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>La contraseña es tan corta que es fácil de adivinar.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Solo los propietarios pueden cambiar los ajustes de la sala.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>La sala ya no existe.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>No se puede acceder al servidor de la sala.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>El servidor no aceptó estos ajustes. No se cambió nada.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>El servidor no mostró los ajustes de la sala.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>El servidor no puede hacerlo ahora. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>El servidor no ofrece ajustes para esta sala.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>El servidor no pudo guardar los ajustes.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, demasiado grande para mostrarse</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculta)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definida</translation>
    </message>
</context>
<context>
    <name>parlour::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
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
        <translation>Aquí no hay nadie que se llame %1.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Aquí no ignoras a nadie que se llame %1.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>Lo que se dijo se elimina de este equipo cada vez que sales de Parlour.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>Los mensajes de hace más de %n día se eliminan de este equipo ahora, y cada día a partir de ahora.</numerusform>
            <numerusform>Los mensajes de hace más de %n días se eliminan de este equipo ahora, y cada día a partir de ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>Hasta salir de Parlour</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Según las Preferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Español</translation>
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
        <translation>Tu disco da problemas: no se puede encontrar todo.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Encuentra lo que se dijo, en la medida en que esté en este equipo. Además de palabras puede haber from:NOMBRE, in:SALA, after:2026-10, before:2026-11-01, has:link y has:file.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>El mensaje más reciente (%n)</numerusform>
            <numerusform>Los %n mensajes más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n mensaje encontrado</numerusform>
            <numerusform>%n mensajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 en %2, %3, %4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>No se encontró nada en este equipo</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1 en %2, %3, %4, del servidor</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Buscar en el archivo de mensajes de la sala en el servidor</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Mostrar mensajes más antiguos del servidor</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Preguntar de nuevo al servidor</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>El servidor está buscando en el archivo de mensajes de la sala…</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>No hubo respuesta del servidor.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>El servidor no buscó en el archivo de mensajes de la sala.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>El servidor no encontró nada más.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n mensaje del servidor. Lo que no está en este equipo se descarga al abrirlo.</numerusform>
            <numerusform>%n mensajes del servidor. Lo que no está en este equipo se descarga al abrirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Buscar en tu archivo de mensajes en el servidor</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>El servidor está buscando en tu archivo de mensajes…</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>El servidor no buscó en tu archivo de mensajes.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 ya no está aquí.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Aquí no hay nadie que se llame %1.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Eso no funcionó. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Expulsar…</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>¿Expulsar a %1?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>Tendrá que salir de la sala, y podrá volver enseguida.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Vetar…</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>¿Vetar a %1?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Tendrá que salir de la sala y no podrá volver hasta que se quite el veto.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Dar voz</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>¿Dar voz a %1?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>Podrá escribir en la sala.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Quitar la voz…</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>¿Quitar la voz a %1?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>Podrá leer, pero no escribir, mientras siga en la sala.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Dar moderación…</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>¿Dar moderación a %1?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>Podrá expulsar y dar o quitar la voz, mientras siga en la sala.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Quitar moderación…</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>¿Quitar la moderación a %1?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>Ya no podrá expulsar, ni dar o quitar la voz.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Dar la propiedad…</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>¿Dar la propiedad a %1?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Tendrá todos tus derechos: cambiar los ajustes, quitarte de la lista y destruir la sala.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Hacer admin…</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>¿Hacer admin a %1?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Tendrá aquí siempre derechos de moderación, y podrá vetar y añadir miembros.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Hacer miembro…</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>¿Hacer miembro a %1?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>Podrá entrar aunque la sala sea solo para miembros. Si es admin o propietario, pierde ese derecho.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Quitar de las listas de la sala…</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>¿Quitar a %1 de las listas de la sala?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>Dejará de ser miembro, admin o propietario. Si la sala es solo para miembros, tendrá que salir.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>Ya es así.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Solo para la moderación.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Solo para admins y propietarios.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Solo para propietarios.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>Su rango es igual o superior al tuyo.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>Los admins y propietarios siempre tienen este derecho.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Ahora es otra persona quien se llama %1, así que no se hizo nada.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Eso no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>Esto no puede ir delante de la @ de una dirección.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>Lo que %1 quiere saber es demasiado extenso para mostrarlo.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Escribe el texto de la imagen</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Responde a la pregunta del servidor</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>Lo que va delante de @%1 en tu dirección</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>Otra persona tiene ese nombre en %1. Elige otro.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>%1 no aceptó lo que rellenaste.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>%1 no creó la cuenta.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>%1 no permite crear cuentas desde un programa. Consulta su sitio web, o pregunta a quien lo gestiona.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>%1 no crea más cuentas por ahora. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>%1 no pudo hacerlo ahora. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>%1 no respondió. No se sabe si la cuenta existe: prueba primero a iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>%1 no acepta esta invitación: ya se usó, o es demasiado antigua.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Este enlace te invita a crear una cuenta en %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>Presentando la invitación…</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>Preguntando a %1 qué quiere saber…</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Creando la cuenta…</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>%1 crea cuentas en su sitio web. Vuelve e inicia sesión cuando tengas una.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>La cuenta ya está creada. Inicia sesión con ella.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 te invita a %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Tienes una invitación a %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Tu dirección será %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>%1 no esperó tanto. Revisa de nuevo el formulario y envíalo otra vez.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
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
        <translation>Moderadores</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Disponible para charlar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Ausente hace rato</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>El nombre tiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>El nombre empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Se parece a %1, pero es otra persona.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderación</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>visitante</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>se ignora</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <translation>
            <numerusform>%1, %2 y %n persona más</numerusform>
            <numerusform>%1, %2 y %n personas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 entró.</numerusform>
            <numerusform>%1 entraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 salió.</numerusform>
            <numerusform>%1 salieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 entró y salió.</numerusform>
            <numerusform>%1 entraron y salieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 salió y volvió.</numerusform>
            <numerusform>%1 salieron y volvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 cambió de apodo.</numerusform>
            <numerusform>%1 cambiaron de apodo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>Se expulsó a %1.</numerusform>
            <numerusform>Se expulsó a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>Se vetó a %1.</numerusform>
            <numerusform>Se vetó a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 tuvo que salir: aquí solo puede haber miembros.</numerusform>
            <numerusform>%1 tuvieron que salir: aquí solo puede haber miembros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>%1 tiene ahora la propiedad de la sala.</numerusform>
            <numerusform>%1 tienen ahora la propiedad de la sala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>%1 es admin ahora.</numerusform>
            <numerusform>%1 son admins ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>%1 es miembro ahora.</numerusform>
            <numerusform>%1 son miembros ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 ya no es miembro.</numerusform>
            <numerusform>%1 ya no son miembros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>%1 modera ahora la sala.</numerusform>
            <numerusform>%1 moderan ahora la sala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 ya no modera la sala.</numerusform>
            <numerusform>%1 ya no moderan la sala.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>%1 ya puede escribir.</numerusform>
            <numerusform>%1 ya pueden escribir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 ya no puede escribir.</numerusform>
            <numerusform>%1 ya no pueden escribir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%2 expulsó a %1.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%2 vetó a %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Esa no es una imagen que Parlour pueda usar. Elige, por ejemplo, un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>La imagen se ha quitado.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>La imagen se ha puesto.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>El servidor no aceptó la imagen.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Escribe una contraseña nueva.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>Las contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>Esa es la contraseña que ya tienes.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Tu servidor no deja que los programas cambien contraseñas. Quizá se pueda en su sitio web.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Tu servidor pide más pruebas de que eres tú. Quizá se pueda en su sitio web.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Tu servidor no aceptó esta contraseña. Prueba con una más larga o más sencilla.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Tu servidor dice que esta cuenta no tiene la sesión iniciada. Inicia sesión de nuevo y reinténtalo.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Tu servidor no permite esto tan a menudo. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Tu servidor no pudo cambiar la contraseña.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>No tienes conexión. Inténtalo de nuevo cuando la tengas.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>El servidor no respondió. No se sabe si tu contraseña se cambió; recuerda las dos.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>La sala no te muestra su dirección.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>Ya no está en la sala</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Sin actividad desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última presencia</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Permisos aquí</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Apodos aquí</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Mensajes aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact: what it is about, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
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
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Fuera de la sala</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>veto</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n de los últimos %L1</numerusform>
            <numerusform>%n de los últimos %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Cargando el perfil…</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Esta persona no ha publicado ningún perfil.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>No se pudo cargar el perfil.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n en este equipo</numerusform>
            <numerusform>%n en este equipo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Este archivo no se puede reproducir.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>No hay ningún dispositivo de sonido.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>Las órdenes se escriben en la sala. Escribe //… para decirlo.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 está de nuevo en la sala.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>Parlour se cerró antes de que la sala lo confirmara. Puede que haya llegado.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>Parlour se cerró antes de poder enviarlo.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>no estás en la sala</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>salió de la sala</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>ahora es otra persona</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>quizá otra persona</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>Ahora no estás en la sala. Lo que escribas esperará, y se enviará si %1 sigue ahí cuando vuelvas.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>No estás en la sala. Los mensajes privados pasan por ella.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 ya no está en la sala, y no es posible escribirle.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Ahora es otra persona quien se llama %1, y no ve nada de esta conversación.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>En la sala hay alguien que se llama %1. Parlour no puede saber si es la misma persona.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>La sala no pudo entregarlo.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 ya no está en la sala.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>La sala no te deja escribir en privado a %1.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>La sala dice que no estás en ella.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Privado: %1 en %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Solo %1 ve esto. El servidor de la sala, %2, lo transmite y podría leerlo.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>La sala no lo confirmó. Puede que haya llegado.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>La conexión se cortó antes de que la sala lo confirmara. Puede que haya llegado.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>Se expulsó a %1 de la sala.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>Se vetó a %1 en la sala.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 salió de la sala.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>No estás en la sala.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Esta sala no permite mensajes privados.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Aquí solo pueden escribir en privado las personas con voz.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Aquí solo pueden escribir en privado los moderadores.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>La sala permite un nombre al que no se puede escribir.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Aquí no hay nadie que se llame %1.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 te invita a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persona en la sala</numerusform>
            <numerusform>%n personas en la sala</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Una sala en %1 dice que %2 te invita a %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Alguien que allí se llama %1 te invita a %2.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Alguien te invita a %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Saliste de la sala.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>La sala no lo confirmó en 30 segundos.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>La sala se eliminó, porque se canceló su creación.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>%1 no te dejó entrar</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Tienes un veto en %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>%1 es solo para miembros</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Ese apodo está ocupado</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Ese apodo no está permitido</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1 está llena</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>%1 aún no está abierta</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>No puedes crear salas aquí</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ha desaparecido</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>No existe ese servidor</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 no respondió</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>No tienes conexión</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 ya no existe</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>La sala lo denegó sin un motivo que Parlour conozca.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>Los propietarios de la sala no te dejan entrar. Pide a uno de ellos que te quite el veto.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Otra persona usa o ha registrado ese apodo en esta sala. Elige otro.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>La sala no acepta ese apodo. Elige otro.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>Hay tantas personas dentro como permite la sala. Inténtalo de nuevo cuando alguien haya salido.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>Su propietario todavía la está configurando, o no existe. Inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Esta sala no existe, y el servidor no te deja crearla. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>Los propietarios cerraron la sala.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Tu servidor no encuentra el servidor de la sala. Comprueba la parte de la dirección que va después de la @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Tu servidor no puede acceder al servidor de la sala en este momento.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>No hubo respuesta en 30 segundos. Quizá no haya un servicio de salas en esta dirección.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>Podrás unirte a la sala cuando vuelvas a tener conexión.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>Se cerró en tu ausencia. Puedes crearla de nuevo u olvidarla.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>sin entrar</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrando</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>necesita contraseña</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>contraseña cambiada</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>veto</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>no se pudo entrar</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>expulsión</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrando en %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Ya no estás en %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>Pidiendo a la sala que te deje entrar…</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>%1 necesita contraseña</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>Esa contraseña no se aceptó</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>La contraseña guardada ya no sirve. Probablemente la cambiaron</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Volverás a la sala en cuanto vuelva la conexión.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Volver a entrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Ir a la nueva sala</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>La sala puso fin a tu estancia sin decir por qué.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>%1 te expulsó.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>%1 te vetó.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Se te vetó en la sala.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Ya no eres miembro, y la sala es solo para miembros.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>La sala es ahora solo para miembros, y tú no lo eres.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>El servidor de la sala se está apagando.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>La sala perdió su conexión contigo.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>La sala se cerró definitivamente.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>Se cambiaron los ajustes de la sala.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Todas las personas de esta sala pueden ver tu dirección real.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>En esta sala, las direcciones reales están ahora ocultas, salvo para la moderación.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>Las conversaciones de esta sala se registran públicamente.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>Las conversaciones de esta sala ya no se registran públicamente.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>La sala te llama %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>La sala no lo entregó.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>No puedes hablar en esta sala.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>La sala dice que no estás en ella.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>Eso supera los límites de la sala.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Aquí no hay servicio de llavero. La contraseña se recuerda hasta que salgas de Parlour.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>El llavero está bloqueado. La contraseña se recuerda hasta que salgas de Parlour.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>El llavero no la aceptó. La contraseña se recuerda hasta que salgas de Parlour.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Escribe un apodo.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Ese apodo es demasiado largo.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>Ese apodo tiene un carácter que las salas no aceptan, como un emoji.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>APODO</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[TEMA]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>APODO [MOTIVO]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>APODO o DIRECCIÓN [MOTIVO]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>DIRECCIÓN [MOTIVO]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>SALA [APODO]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>¿Quieres decir %1? Pon el nombre entre comillas: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Cambia tu apodo en esta sala.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Pone o quita el tema.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Expulsa a alguien de la sala.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Expulsa a alguien y no le deja volver.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Deja escribir a un visitante.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Impide escribir a alguien.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Invita a alguien a esta sala.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Entra en otra sala.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Sale de esta sala.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Muestra esta lista.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>La conexión se cortó, y esta sala no lleva ningún registro que diga si el mensaje llegó.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Esta sala se llama ahora %1. Antes era %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>No puedes cambiar el tema de esta sala.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>La sala ya no te conocía. Parlour está volviendo a entrar.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Puede que aquí falten mensajes del tiempo en que no estabas.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La sala</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 quitó el tema.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 cambió el tema: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>La sala no aceptó el nuevo tema.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Otra persona tiene el apodo %1, o lo ha reservado.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>La sala no permite el apodo %1.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Pediste la palabra hace poco. Espera antes de volver a pedirla.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>La sala no transmitió tu petición de palabra.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>La propia sala te expulsó. Quizá tu apodo esté reservado.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 puso fin a tu condición de miembro, y la sala es solo para miembros.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 hizo que la sala sea solo para miembros, y tú no lo eres.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>APODO [MENSAJE]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>LO QUE HACES</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Escribe solo a una persona de aquí.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Dice lo que haces, con tu nombre delante.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Oculta lo que escribe alguien.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Vuelve a mostrar lo que escribe alguien.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>Esa respuesta no se aceptó</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Puedes pedir que te hagan miembro. Un propietario o un admin de la sala también puede hacerlo.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>Los propietarios cerraron la sala. Continúa en %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>No hay ninguna sala en esta dirección. Comprueba cómo está escrita, o crea la sala.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Era incorrecta, o llegó demasiado tarde. Inténtalo de nuevo con otra pregunta.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>necesita una respuesta</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>%1 quiere saber si eres una persona</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Pedir ser miembro…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Crear la sala</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Explorar salas…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Destruiste la sala.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>%1 necesita una contraseña distinta de la del enlace o la invitación</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>Parlour lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 no funciona</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 dejó de responder</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>El servidor de la sala no deja entrar a nadie en este momento.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>Empezó a decir quién está dentro, y luego no dijo nada durante 30 segundos.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>No se pudo retirar el mensaje. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 ya no está aquí, y la sala no dice su dirección.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Ese archivo no se puede leer.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Ese archivo es demasiado grande. Puede tener 20 megabytes como máximo.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Esa no es una imagen que Parlour pueda usar. Elige, por ejemplo, un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>La imagen se ha quitado.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>La imagen se ha puesto.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Solo los propietarios pueden cambiar la imagen de esta sala.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Este servidor no guarda imágenes de salas.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>El servidor no aceptó la imagen.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Solo para miembros</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Direcciones visibles</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Mensajes archivados</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Tienes un veto en esta sala.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Eres miembro de esta sala.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Eres admin de esta sala.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Tienes la propiedad de esta sala.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>Eso no es la dirección de un servidor. Se escribe así: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Tu servidor no encuentra %1. Comprueba cómo está escrito.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>%1 no respondió. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>No tienes conexión. Inténtalo de nuevo cuando la tengas.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>%1 no te muestra sus salas, o quizá tu servidor no pueda comunicarse con él. Aun así, puedes intentar unirte a una por su dirección.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>No se ve ninguna sala en %1.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>%1 no admite más preguntas en este momento. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>%1 no puede buscar eso. Prueba con otras palabras o con palabras más largas.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>%1 respondió algo que Parlour no entiende.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>El servidor de la sala no respondió.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>No hay ninguna sala en esta dirección, o nadie puede verla.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Los propietarios cerraron esta sala.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Tu servidor no encuentra el servidor de la sala.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>Tu servidor no puede acceder al servidor de la sala en este momento.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>La sala no dice nada sobre sí misma.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Buscando salas en %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>%n sala por ahora…</numerusform>
            <numerusform>%n salas por ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>%1 no muestra ninguna sala. A las ocultas te puedes unir por su dirección.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>La primera sala (%n); hay más.</numerusform>
            <numerusform>Las primeras %n salas; hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomChallenge</name>
    <message>
        <source>Type the text in the picture</source>
        <translation>Escribe el texto de la imagen</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Di lo que oyes</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Escribe lo que se dice</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Di lo que muestra la imagen</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Di lo que muestra el vídeo</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Responde a la pregunta de la sala</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Responde a la pregunta de la imagen</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Responde a la pregunta que se oye</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Responde a la pregunta del vídeo</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>La sala dice: «%1»</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>La sala pide algo sin decir qué.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Ahora es otra persona quien se llama %1. Pulsa Intro de nuevo si te refieres a ella.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>No existe la orden /%1. Escribe //%1 para decirlo.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Falta algo: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>No puedes cambiar el tema de esta sala.</translation>
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
        <translation>El servidor no envió ningún ajuste para esta sala.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Otra persona ha cambiado lo que cambiaste tú. Elige con qué quedarte.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>Mientras tanto, el formulario del servidor ha cambiado. No se guardó nada; tus cambios se conservan.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>El servidor no aplicó esto.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>El servidor no aplicó: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>El servidor aceptó los cambios, pero no se pudieron confirmar: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 No se sabe si los ajustes se guardaron; tus cambios se conservan.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Tus cambios se conservan.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>El servidor denegó esto.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>El formulario de esta sala es demasiado grande para mostrarlo.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Aún puedes decir quién forma parte de la sala, o destruirla.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>necesita contraseña</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>solo para miembros</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Escribe una dirección para la sala.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Escribe una contraseña para la sala.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Esta sala es nueva. Configúrala antes de que entren otras personas.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Esta sala ya existía. Te has unido a ella tal como es.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>Mientras tanto, otra persona ha creado esta sala. Te has unido a ella tal como es.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>No se pudo eliminar la sala. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>Otra persona ya ha estado en esta sala. Por eso no se eliminó.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>No se pudo escribir la contraseña en el disco.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>%n persona por ahora</numerusform>
            <numerusform>%n personas por ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>No tienes conexión. Inténtalo de nuevo cuando la tengas.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>La sala no respondió.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Otra persona ha registrado ese apodo. Elige otro.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Esta sala registra solo a sus miembros y no admite solicitudes de otras personas: alguien que la gestione tiene que añadirte.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Esta sala no te deja registrarte.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>No puedes registrarte en esta sala. Alguien que la gestione tiene que añadirte.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>La sala no aceptó lo que rellenaste.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>La sala no pudo hacerlo ahora. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Preguntando a la sala…</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>La sala quiere saber esto antes de decidir sobre ti.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Un apodo registrado es tuyo en esta sala: nadie más puede usarlo en tu ausencia.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>Tu solicitud se ha enviado. Alguien que gestione la sala decidirá sobre ella.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Te has registrado aquí como %1. Intenta entrar; si la sala sigue sin dejarte, solo guarda apodos, y alguien que la gestione tiene que hacerte miembro.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Tu registro en esta sala está hecho.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>El apodo %1 es tuyo en esta sala.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Renunciando…</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Tu registro en esta sala ya no existe.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>Otras personas podrán tomar entonces el apodo. Tú sigues siendo lo que eres en esta sala.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>Con ello pierdes la propiedad de esta sala, y no podrás recuperarla por tu cuenta.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>Con ello dejas de ser admin de esta sala, y no podrás volver a serlo por tu cuenta.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>Con ello dejas de ser miembro de esta sala. Si es solo para miembros, tendrás que salir al momento, y alguien que la gestione tendrá que añadirte de nuevo.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Tu página web</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Unas palabras sobre ti</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 pide ser miembro de esta sala.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 Su mensaje: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>El formulario de esta sala es demasiado grande para mostrarlo. Alguien que gestione la sala tiene que añadirte.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>El servidor quiere que rellenes más.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>Configurando la sala…</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>La sala está configurada, pero el servidor no lo confirmó.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Puesto por %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Puesto por %1 el %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Escribe la dirección de una persona.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>Esa no es la dirección de una persona. Se escribe así: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Eres tú.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>No tienes conexión.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Esta persona ya es uno de tus contactos.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>No se pudo cambiar el contacto. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>Es demasiado largo para tu servidor.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Preguntando a la sala…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación enviada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Invitación rechazada</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>La invitación no llegó.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>La sala no te deja invitar a nadie. Puedes invitar tú directamente.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>Tiene un veto en esta sala.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Escribe al menos una dirección. Se escribe así: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 no es una dirección. Se escribe así: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>No tienes conexión con la sala.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>La sala es solo para miembros, y no admitió a esta persona. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Invitaste a %1.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>Aún tiene el veto. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Invitación rechazada: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 rechazó tu invitación.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 rechazó tu invitación: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>No puedes invitar a nadie a esta sala, así que no se invitó a %1.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>La invitación no llegó a %1.</translation>
    </message>
</context>
<context>
    <name>parlour::SettingTexts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the room is called in lists and headings.</source>
        <translation>Cómo se llama la sala en listas y títulos.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>De qué trata la sala. Todo el mundo puede leerla, también desde fuera.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>El código del idioma que se habla aquí, como en o es.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>Conservar la sala cuando esté vacía</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Si no, la sala y sus ajustes desaparecen en cuanto todo el mundo ha salido.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Huella digital de la imagen</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Contraseña de la sala</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Todo el mundo la necesita para entrar, también los propietarios. Vacío: sin contraseña. Quienes están dentro se quedan.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegida con contraseña</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>El servidor no muestra la contraseña. Desactiva esto para quitarla.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Solo para miembros</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Solo pueden entrar las personas de la lista de miembros. Las demás que estén dentro tienen que salir.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Todo el mundo puede invitar</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>No solo los moderadores pueden invitar. En una sala solo para miembros, a quien se invita pasa a ser miembro.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>Mostrar la sala públicamente</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Cualquiera puede encontrar esta sala en el directorio del servidor.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Pedir a quien llega que demuestre ser humano</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Quien entra tiene que resolver antes un acertijo. Algunos programas no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Direcciones que no necesitan prueba</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Estas personas entran sin resolver ningún acertijo.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Permitir suscripciones</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>Se pueden recibir los mensajes de la sala sin estar dentro.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Solo pueden hablar las personas con voz; la dan los moderadores.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Quien llega puede hablar</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>Quien entra tiene voz al momento. Solo importa en una sala moderada.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Todo el mundo puede cambiar el tema</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Si no, solo pueden los moderadores.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>Los visitantes pueden pedir voz</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>Los moderadores reciben una petición que pueden conceder.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Segundos entre peticiones de voz</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Si se pide antes, se deniega.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>Los visitantes pueden mostrar un texto de estado</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Con un texto de estado se puede hablar sin tener voz.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>Los visitantes pueden cambiar su apodo</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Con un apodo se puede hablar sin tener voz.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Quién ve las direcciones reales</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Quién puede ver las direcciones XMPP de las personas que están dentro.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Quién puede enviar mensajes privados</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Mensajes de una persona de la sala a otra.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>A quién pueden escribir en privado los visitantes</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Mensajes de personas sin voz a alguien de la sala.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>Siempre se puede escribir a los moderadores</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>Todo el mundo puede enviar mensajes privados a los moderadores.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Permitir consultas entre personas</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>A través de la sala, los programas pueden preguntar a los de otras personas por perfiles, versiones y cosas así.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>Desde fuera se ve quién está dentro</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>Los apodos de quienes están dentro se pueden leer sin entrar.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Quién ve la lista de miembros</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Quién puede obtener las direcciones de propietarios, admins y miembros.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Quién aparece en la lista de personas</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Las personas con otros roles están dentro sin que se las vea.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Escribir registros en el servidor</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>El servidor escribe lo que se dice en archivos, que a menudo se publican en la web.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Llevar un archivo de mensajes</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>El servidor guarda lo que se dice, para que se pueda leer lo que uno se perdió.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Máximo de mensajes mostrados al entrar</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Cuántos mensajes anteriores envía la sala, como mucho, a quien entra.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Mensajes mostrados al entrar</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Cuántos mensajes anteriores envía la sala a quien no pide un número.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Máximo de personas dentro</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Quien llega cuando la sala está llena no puede entrar.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Pueden cambiar estos ajustes y destruir la sala.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Pueden vetar, y hacer miembros y moderadores.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Pueden entrar en una sala solo para miembros.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Estas personas no pueden entrar.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Sombreros</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>Se pueden dar títulos a las personas, que se muestran junto a su apodo.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Nodo de publicación-suscripción asociado</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Una dirección XMPP en la que se publica algo que pertenece a la sala.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Dirección de contacto</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>A quién escribir sobre la sala.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>Grupo LDAP</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Solo moderadores</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Personas con voz</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderadores</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Members who are away</source>
        <translation>Miembros ausentes</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>solo pueden entrar miembros</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>cualquiera puede entrar</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>la sala aparece en el directorio público</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>la sala no aparece en el directorio</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>todo el mundo ve quiénes son los demás</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>las direcciones quedan ocultas para los demás</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>la sala permanece cuando está vacía</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>se necesita una contraseña para entrar</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>la sala tiene un nombre</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>la sala tiene una descripción</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Tu grupo privado está listo. Solo pueden entrar las personas que invites.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>Tu sala pública está lista. Cualquiera puede encontrarla y entrar.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>Tu sala está lista. Para entrar se necesita su contraseña.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>Tu sala está lista, con los ajustes propios del servidor.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>Tu sala está lista, pero no como querías. No es posible en este servidor: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>Tu sala aún no está configurada. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Tu servidor no acepta un archivo de este tamaño (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Tu servidor esperaba un archivo de otra longitud.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Tu servidor no acepta archivos de este tipo (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>El lugar que tu servidor dio para el archivo ya estaba usado (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>El lugar que tu servidor dio para el archivo ha caducado.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Tu servidor no dejó entrar el archivo: el lugar previsto ya estaba usado, o ha caducado.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>A tu servidor no le queda espacio para el archivo (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Tu servidor no pudo aceptar el archivo.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Tu servidor aceptó el archivo, pero no lo tiene.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>La conexión se cortó mientras se enviaba el archivo.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>El certificado del servidor que recibe los archivos no es de confianza.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>El archivo ha cambiado en este equipo, o ya no está.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Tu servidor acepta archivos de hasta %1.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>El archivo es demasiado grande para tu servidor.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Tu servidor volverá a aceptar archivos a partir de %1.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>No se puede acceder al servidor que guarda el archivo.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>El servidor no entrega el archivo.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>El archivo es demasiado grande para cargarlo.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>El archivo no se puede conservar en este equipo.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Revela dónde y con qué se tomó la imagen</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Ubicación y datos de la cámara eliminados</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Puede revelar dónde se tomó la imagen: Parlour no puede quitar eso de este tipo de archivo</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>El servidor da un archivo distinto del que se envió.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>La contraseña no se aceptó. Comprueba la dirección y la contraseña.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>El servidor dice que esta cuenta está desactivada.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>No hay ningún servidor que se llame %1. Comprueba la parte de la dirección que va después de la @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>%1 rechazó la conexión. Quizá el servidor no funcione, o el puerto sea incorrecto.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>%1 no ofrece cifrado. Sin él, Parlour no envía contraseñas.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>No se pudo establecer una conexión cifrada con %1 (problema de TLS).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>El certificado de %1 no es de confianza.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>El certificado de %1 ha cambiado. Parlour se detuvo antes de enviar nada.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>%1 y Parlour no tienen ningún método de inicio de sesión en común.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>%1 no demostró que conoce tu contraseña. Puede ser otro servidor; Parlour cortó la conexión.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>%1 pidió un inicio de sesión que no es seguro. Parlour no siguió.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Lo que %1 ofrece para iniciar sesión se modificó por el camino, o el servidor está mal configurado. Parlour no inició sesión.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Tu conexión cifrada no termina en %1: hay alguien en medio, o el servidor está mal configurado. Parlour no inició sesión.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Otro programa tomó esta sesión.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 se está apagando.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>%1 envió algo que no es válido.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>Se perdió la conexión de red.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>Parlour no puede funcionar con esta versión de QXmpp. Instala aquella para la que se compiló.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Falló la conexión con %1.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Escribe tu dirección.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>Eso no es una dirección. Se escribe así: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>Esta cuenta ya está en tu lista.</translation>
    </message>
</context>
<context>
    <name>parlour::Status</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>tus mensajes</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>tus ajustes</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>las contraseñas guardadas sin llavero</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>las imágenes de las salas</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1 no se pueden guardar en el disco: otro programa está usando el archivo. Parlour lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1 no se pueden guardar en el disco: está lleno. Libera espacio.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1 no se pueden guardar en el disco: Parlour no puede escribir ahí. Revisa los permisos de su carpeta, y si el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1 no se pueden guardar en el disco: no se puede abrir el archivo. Mira qué hay en su lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1 no se pueden guardar en el disco: este da errores. Pon a salvo lo que importe y compruébalo.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1 no se pueden guardar en el disco: el archivo está dañado y no se puede apartar.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1 no se pueden guardar en el disco: una versión posterior de Parlour escribió el archivo. Usa esa versión.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Hasta que vuelva a funcionar, lo que no se haya enviado se perderá al cerrar Parlour.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Hasta que vuelva a funcionar, lo que cambies se perderá al cerrar Parlour.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>El archivo con tus mensajes estaba dañado. Lo que se pudo leer está aquí; el archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>El archivo con tus ajustes estaba dañado. Lo que se pudo leer está en uso; el archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>El archivo con las contraseñas guardadas sin llavero estaba dañado. Lo que se pudo leer está en uso; el archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>Lo que espera aquí se enviará en cuanto tu disco pueda anotarlo. De lo contrario, podría enviarse dos veces.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>No se pudo eliminar de tu disco. Si eso no se logra antes de cerrar Parlour, el próximo arranque lo retomará.</translation>
    </message>
</context>
<context>
    <name>parlour::TimelineModel</name>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n mensaje antiguo que no habías leído ya no se conserva aquí.</numerusform>
            <numerusform>%n mensajes antiguos que no habías leído ya no se conservan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>mensaje eliminado</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>mensaje retirado por la moderación</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>mensaje retirado por la moderación: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>mensaje retirado por %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>mensaje retirado por %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n persona más</numerusform>
            <numerusform>%1 y %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>reacciones %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>mensaje oculto en este equipo</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Respuesta a un mensaje que no está aquí</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: mensaje eliminado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>en respuesta a un mensaje que no está aquí</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>en respuesta a %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>leído</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>entregado</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>%n mensaje nuevo para ti</numerusform>
            <numerusform>%n mensajes nuevos para ti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 pide la palabra.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Pediste la palabra a la moderación.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>La moderación leyó tu petición de palabra y no la concedió.</translation>
    </message>
</context>
</TS>
