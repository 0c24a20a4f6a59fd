<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parlour</source>
        <translation>Sobre o Parlour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Bate-papo em grupo sobre XMPP, para quem conversa nas salas e para quem cuida delas.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Built on %1</source>
        <translation>Feito com %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar as versões</translation>
    </message>
</context>
<context>
    <name>AboutRoom</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n pessoa na sala</numerusform>
            <numerusform>%n pessoas na sala</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Your registered nickname here: %1</source>
        <translation>Seu apelido registrado aqui: %1</translation>
    </message>
    <message>
        <source>The conversations are published at %1</source>
        <translation>As conversas são publicadas em %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>AccountBars</name>
    <message>
        <source>You are signed in, but not connected.</source>
        <translation>Você entrou na conta, mas está sem conexão.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Your account is switched off.</source>
        <translation>Sua conta está desativada.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Your server no longer has your bookmarks. Your rooms stay here.</source>
        <translation>Seu servidor não tem mais os seus favoritos. Suas salas continuam aqui.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Gravar de novo</translation>
    </message>
</context>
<context>
    <name>AccountField</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>Escolha o que os outros veem</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use this account</source>
        <translation>Usar esta conta</translation>
    </message>
</context>
<context>
    <name>AccountsBars</name>
    <message numerus="yes">
        <source>%n account(s) are reconnecting.</source>
        <translation>
            <numerusform>%n conta está se reconectando.</numerusform>
            <numerusform>%n contas estão se reconectando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Delete on server...</source>
        <translation>Excluir no servidor…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation>Imagem…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Todos na sala podem ler.</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Adicionar um contato</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>It looks like this: %1. A link does, too.</source>
        <translation>Ele é assim: %1. Um link também serve.</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>What you call them. Only you see it, on all your devices.</source>
        <translation>Como você chama essa pessoa. Só você vê isso, em todos os seus dispositivos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. When they say yes and ask the same of you, they see when you are online, too.</source>
        <translation>Será perguntado à pessoa se você pode ver quando ela está online. Se ela disser que sim e pedir o mesmo a você, também verá quando você está.</translation>
    </message>
</context>
<context>
    <name>AdminContacts</name>
    <message>
        <source>You can ask:</source>
        <translation>Você pode pedir a:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
</context>
<context>
    <name>AffiliationAdd</name>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them. The name of a server bans all its people.</source>
        <translation>Um ou mais, separados por espaços ou linhas. O nome de um servidor bane todas as pessoas dele.</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Um ou mais, separados por espaços ou linhas.</translation>
    </message>
    <message>
        <source>name@server.example or server.example</source>
        <translation>nome@servidor.example ou servidor.example</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nome@servidor.example</translation>
    </message>
    <message>
        <source>Reserved nickname (optional)</source>
        <translation>Apelido reservado (opcional)</translation>
    </message>
    <message>
        <source>Nobody else can use it here, where the room knows how to reserve one.</source>
        <translation>Ninguém mais pode usá-lo aqui, se a sala souber reservar apelidos.</translation>
    </message>
    <message>
        <source>Reserved nickname</source>
        <translation>Apelido reservado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Banir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>AffiliationDialog</name>
    <message>
        <source>Unban and invite</source>
        <translation>Desbanir e convidar</translation>
    </message>
</context>
<context>
    <name>AffiliationMenu</name>
    <message>
        <source>That is the case already.</source>
        <translation>Já está assim.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Só proprietários podem fazer isso.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Tornar proprietário…</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Tornar administrador…</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Tornar membro…</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Banir…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Desbanir…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Desbanir e convidar…</translation>
    </message>
    <message>
        <source>They are not banned.</source>
        <translation>Não há banimento para nenhuma dessas pessoas.</translation>
    </message>
</context>
<context>
    <name>AffiliationResults</name>
    <message>
        <source>Retry all</source>
        <translation>Tentar todos de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>AffiliationRow</name>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>whole server</source>
        <translation>servidor inteiro</translation>
    </message>
</context>
<context>
    <name>AffiliationRowsView</name>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Consultando a sala…</translation>
    </message>
    <message>
        <source>Nobody in this list matches these words.</source>
        <translation>Ninguém nesta lista corresponde a essas palavras.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Não há ninguém nesta lista.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>AffiliationsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n nesta lista</numerusform>
            <numerusform>%n nesta lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Unban and invite...</source>
        <translation>Desbanir e convidar…</translation>
    </message>
    <message>
        <source>Unban...</source>
        <translation>Desbanir…</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation>Remover…</translation>
    </message>
</context>
<context>
    <name>AffiliationsPane</name>
    <message>
        <source>Find in this list</source>
        <translation>Buscar nesta lista</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Adicionar…</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach file</source>
        <translation>Anexar arquivo</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <source>Send the original</source>
        <translation>Enviar o original</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Parar o envio</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attached files</source>
        <translation>Arquivos anexados</translation>
    </message>
</context>
<context>
    <name>BackgroundChoices</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuar em execução quando a janela for fechada</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar com a sessão</translation>
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
        <translation>Seu servidor não deixa passar nada desse endereço para você, nem de você para ele. Do outro lado não chega nenhum aviso. Nas salas vocês ainda se encontram.</translation>
    </message>
    <message>
        <source>Block everybody at %1</source>
        <translation>Bloquear todos em %1</translation>
    </message>
    <message>
        <source>Tell the operators of your server</source>
        <translation>Avisar quem cuida do seu servidor</translation>
    </message>
    <message>
        <source>Report nothing</source>
        <translation>Não denunciar nada</translation>
    </message>
    <message>
        <source>Report as spam</source>
        <translation>Denunciar como spam</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Denunciar abuso</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>O que aconteceu (opcional)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>BlockedList</name>
    <message>
        <source>Blocked by %1</source>
        <translation>Bloqueados por %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Endereços bloqueados</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>BrowseEverywhere</name>
    <message>
        <source>Search service</source>
        <translation>Serviço de busca</translation>
    </message>
    <message>
        <source>No server knows the rooms of all others; a search service does. What you search for is sent to it, and it can see your address. None is set.</source>
        <translation>Nenhum servidor conhece as salas de todos os outros; um serviço de busca conhece. O que você busca é enviado a ele, e ele pode ver seu endereço. Nenhum está definido.</translation>
    </message>
    <message>
        <source>search.example.org</source>
        <translation>busca.example.org</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usar este serviço</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>Palavras da busca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What you search for is sent to %1, which can see your address.</source>
        <translation>O que você busca é enviado a %1, que pode ver seu endereço.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
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
        <translation>Nenhuma sala corresponde a essas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n exibida</numerusform>
            <numerusform>%n exibidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePlaces</name>
    <message>
        <source>On a server</source>
        <translation>Em um servidor</translation>
    </message>
    <message>
        <source>On all servers</source>
        <translation>Em todos os servidores</translation>
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
        <translation>Escolha uma sala para ver como ela é.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Put into my list</source>
        <translation>Pôr na minha lista</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>BrowseRow</name>
    <message>
        <source>Members only</source>
        <translation>Só para membros</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server shows another certificate than before</source>
        <translation>O servidor apresenta um certificado diferente do anterior</translation>
    </message>
    <message>
        <source>This server could not prove who it is</source>
        <translation>Este servidor não conseguiu provar quem é</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Apresentado</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
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
        <translation>Confiar neste certificado</translation>
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
        <translation>Peça a alguém que cuida da sala para deixar você entrar.</translation>
    </message>
    <message>
        <source>Answer in the browser, or ask somebody who runs the room to let you in.</source>
        <translation>Responda no navegador, ou peça a alguém que cuida da sala para deixar você entrar.</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Também há uma página para isso em %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Abrir página em %1</translation>
    </message>
</context>
<context>
    <name>ChatListPane</name>
    <message>
        <source>Join room</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Criar</translation>
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
        <translation>Palavras ou padrão</translation>
    </message>
    <message>
        <source>Empty: everything they wrote</source>
        <translation>Vazio: tudo o que a pessoa escreveu</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Tipo de busca</translation>
    </message>
    <message>
        <source>All of these words</source>
        <translation>Todas estas palavras</translation>
    </message>
    <message>
        <source>Pattern with * and ?</source>
        <translation>Padrão com * e ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>In which part</source>
        <translation>Em que parte</translation>
    </message>
    <message>
        <source>Text, nickname or address</source>
        <translation>Texto, apelido ou endereço</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Na última hora</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>Nas últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Nos últimos 7 dias</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Tudo neste computador</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>In all rooms that you moderate</source>
        <translation>Em todas as salas que você modera</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Remove messages</source>
        <translation>Remover mensagens</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everybody in the room can read it.</source>
        <translation>Todos na sala podem ler.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Tudo (%n)</numerusform>
            <numerusform>Tudo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>CleanupList</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>CleanupWishes</name>
    <message>
        <source>Remove for everybody</source>
        <translation>Remover para todos</translation>
    </message>
    <message>
        <source>Ban the authors</source>
        <translation>Banir quem escreveu</translation>
    </message>
    <message>
        <source>Hide here what the room cannot remove</source>
        <translation>Ocultar aqui o que a sala não pode remover</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>This room was never saved. Closing now deletes it, with everything in it.</source>
        <translation>Esta sala nunca foi salva. Fechar agora exclui a sala, com tudo o que há nela.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not saved. Closing now discards them.</source>
        <translation>
            <numerusform>%n alteração não foi salva. Se você fechar agora, ela será descartada.</numerusform>
            <numerusform>%n alterações não foram salvas. Se você fechar agora, elas serão descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Excluir sala</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Join a room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nova sala</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Explorar salas</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensagens</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Status text...</source>
        <translation>Texto de status…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Sobre o Parlour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>You are a visitor here. Only people with a voice can write in this room.</source>
        <translation>Você é visitante aqui. Nesta sala só pode escrever quem tem voz.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Pedir voz</translation>
    </message>
</context>
<context>
    <name>ConfigurationAbsent</name>
    <message>
        <source>Asking the room for its settings...</source>
        <translation>Consultando as configurações da sala…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ConfigurationBar</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n campo precisa de atenção</numerusform>
            <numerusform>%n campos precisam de atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ConfigurationFields</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>No setting matches these words.</source>
        <translation>Nenhuma configuração corresponde a essas palavras.</translation>
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
        <translation>Configurar a nova sala</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Configurações da sala</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>Só alteradas</translation>
    </message>
    <message>
        <source>This room is new. Save its settings before you invite others.</source>
        <translation>Esta sala é nova. Salve as configurações dela antes de convidar outras pessoas.</translation>
    </message>
    <message>
        <source>You are no longer an owner of this room. You can read its settings, but not change them.</source>
        <translation>Você não está mais entre os proprietários desta sala. Pode ler as configurações dela, mas não alterá-las.</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings.</source>
        <translation>Outra pessoa alterou estas configurações.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were changed by somebody else, too. Choose what to keep.</source>
        <translation>
            <numerusform>%n configuração foi alterada também por outra pessoa. Escolha o que manter.</numerusform>
            <numerusform>%n configurações foram alteradas também por outra pessoa. Escolha o que manter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationReview</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer “%1”</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Valor alheio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meu valor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Manter o alheio</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
</context>
<context>
    <name>ContactGroupsDialog</name>
    <message>
        <source>Groups of a contact</source>
        <translation>Grupos de um contato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Se forem vários, separe-os com vírgulas; um nome com vírgula fica entre aspas. Seus outros dispositivos também os mostram. Ninguém mais os vê.</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Open chat</source>
        <translation>Abrir conversa</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Groups...</source>
        <translation>Grupos…</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Remove from contacts...</source>
        <translation>Remover dos contatos…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Sobre esta pessoa…</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Abrir conversa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contatos</translation>
    </message>
    <message>
        <source>A name, or the address of anybody</source>
        <translation>Um nome, ou o endereço de qualquer pessoa</translation>
    </message>
    <message>
        <source>No contact of that name.</source>
        <translation>Nenhum contato com esse nome.</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Nenhum contato ainda.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escrever para %1</translation>
    </message>
    <message>
        <source>Add contact...</source>
        <translation>Adicionar contato…</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Ir para a data</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Type it like this: %1</source>
        <translation>Digite assim: %1</translation>
    </message>
    <message>
        <source>Nothing from that day or later is kept on this computer.</source>
        <translation>Não há nada desse dia ou de dias seguintes guardado neste computador.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the invitation to %1?</source>
        <translation>Recusar o convite para %1?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>The room tells it to the person who invited you.</source>
        <translation>A sala o informa à pessoa que convidou você.</translation>
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
        <translation>Excluir a conta no servidor</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Excluir conta</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts, bookmarks and stored messages. That cannot be undone, and later somebody else may get the address. What you said in rooms stays there.</source>
        <translation>O servidor exclui a conta com seus contatos, favoritos e mensagens guardadas. Isso não pode ser desfeito, e mais tarde outra pessoa pode ficar com o endereço. O que você disse nas salas continua lá.</translation>
    </message>
    <message>
        <source>Type the address to confirm</source>
        <translation>Digite o endereço para confirmar</translation>
    </message>
    <message>
        <source>Delete its messages and its list of rooms on this computer, too</source>
        <translation>Excluir também as mensagens e a lista de salas dela neste computador</translation>
    </message>
    <message>
        <source>They stay on this computer, and are there again when an account with this address is added.</source>
        <translation>Elas ficam neste computador, e voltam a aparecer quando uma conta com este endereço for adicionada.</translation>
    </message>
</context>
<context>
    <name>DeleteHistoryDialog</name>
    <message>
        <source>Delete the history of %1?</source>
        <translation>Excluir o histórico de %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All that was said in this room is deleted from this computer. This cannot be undone. The room&apos;s server may keep its own copy.</source>
        <translation>Tudo o que foi dito nesta sala será excluído deste computador. Isso não pode ser desfeito. O servidor da sala pode manter uma cópia própria.</translation>
    </message>
    <message>
        <source>Deleting...</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>The history is deleted.</source>
        <translation>O histórico foi excluído.</translation>
    </message>
    <message>
        <source>It could not be deleted from your disk yet. That happens as soon as the disk works again.</source>
        <translation>Ainda não foi possível excluí-lo do disco. Isso será feito assim que o disco voltar a funcionar.</translation>
    </message>
    <message>
        <source>Delete the history with %1?</source>
        <translation>Excluir o histórico com %1?</translation>
    </message>
    <message>
        <source>All that you said to each other privately in this room is deleted from this computer. This cannot be undone.</source>
        <translation>Tudo o que vocês disseram em particular nesta sala será excluído deste computador. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>All that you said to each other is deleted from this computer. This cannot be undone. Your server may keep its own copy.</source>
        <translation>Tudo o que vocês conversaram será excluído deste computador. Isso não pode ser desfeito. Seu servidor pode guardar uma cópia própria.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy %1?</source>
        <translation>Destruir %1?</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>The room ends for everybody, with its settings and the lists of its members, admins and owners. This cannot be undone.</source>
        <translation>A sala acaba para todos, com as configurações e as listas de membros, administradores e proprietários. Isso não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people are inside. They are put out and told the reason and the new room, if you give them.</source>
        <translation>
            <numerusform>Há mais %n pessoa na sala. Ela terá de sair e saberá o motivo e a nova sala, se você os informar.</numerusform>
            <numerusform>Há mais %n pessoas na sala. Elas terão de sair e saberão o motivo e a nova sala, se você os informar.</numerusform>
        </translation>
    </message>
    <message>
        <source>New room in its place (optional)</source>
        <translation>Nova sala no lugar desta (opcional)</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>É %1.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nova sala</translation>
    </message>
    <message>
        <source>room@chat.server.example</source>
        <translation>sala@chat.servidor.example</translation>
    </message>
    <message>
        <source>Password of the new room (optional)</source>
        <translation>Senha da nova sala (opcional)</translation>
    </message>
    <message>
        <source>Everybody who is inside now is told it, so that they can follow.</source>
        <translation>Todos os que estão na sala agora são informados dela, para que possam acompanhar você.</translation>
    </message>
    <message>
        <source>Password of the new room</source>
        <translation>Senha da nova sala</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Digite %1 para confirmar</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nome da sala</translation>
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
        <translation>Adicionar aos contatos…</translation>
    </message>
    <message>
        <source>Block...</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>You are offline. What you write waits, and is sent when you are back.</source>
        <translation>Você está offline. O que você escrever fica esperando, e será enviado quando você voltar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>%1 is not among your contacts, and does not see whether you are online.</source>
        <translation>%1 não está entre os seus contatos, e não vê se você está online.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
</context>
<context>
    <name>DirectHeader</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir para a data</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Fechar esta conversa</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Sobre esta pessoa</translation>
    </message>
</context>
<context>
    <name>DirectMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Fechar esta conversa</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>O que foi dito nela fica neste computador.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Excluir histórico…</translation>
    </message>
</context>
<context>
    <name>DirectPane</name>
    <message>
        <source>Nothing has been said here yet. Messages go to %1 by way of both of your servers, which could read them.</source>
        <translation>Nada foi dito aqui ainda. As mensagens para %1 passam pelos servidores de vocês dois, que poderiam lê-las.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensagem para %1</translation>
    </message>
</context>
<context>
    <name>DirectRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Rascunho: %1</translation>
    </message>
    <message>
        <source>not a contact</source>
        <translation>não é um contato</translation>
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
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>Nenhum emoji tem esse nome.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No rooms yet</source>
        <translation>Ainda não há salas</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nova sala</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>Look for a room, join one you know the address of, or open one of your own.</source>
        <translation>Procure uma sala, entre em uma cujo endereço você conhece ou abra uma sua.</translation>
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
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All that was said in this room, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Tudo o que foi dito nesta sala, até onde está neste computador, é gravado em um arquivo: como texto, como página web ou como JSON para outros programas. Quem tiver o arquivo poderá lê-lo.</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensagens</translation>
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
        <translation>Tudo o que vocês disseram em particular nesta sala, até onde está neste computador, é gravado em um arquivo: como texto, como página web ou como JSON para outros programas. Quem tiver o arquivo poderá lê-lo.</translation>
    </message>
    <message>
        <source>All that you said to each other, as far as it is on this computer, is written into a file: as text, as a web page, or as JSON for other programs. Whoever has the file can read it.</source>
        <translation>Tudo o que vocês conversaram, até onde está neste computador, é gravado em um arquivo: como texto, como página web ou como JSON para outros programas. Quem tiver o arquivo poderá lê-lo.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Load from %1</source>
        <translation>Carregar de %1</translation>
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
        <translation>Salvar como…</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Não foi possível salvar o arquivo.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Solte arquivos aqui para anexá-los</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Save file</source>
        <translation>Salvar arquivo</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Não foi possível salvar o arquivo.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Não é possível mostrar a imagem.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Group chat for people who live in rooms and run them.</source>
        <translation>Bate-papo em grupo para quem vive nas salas e cuida delas.</translation>
    </message>
    <message>
        <source>No account yet?</source>
        <translation>Ainda não tem uma conta?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>O formulário desta sala é grande demais para ser exibido.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Load missing messages</source>
        <translation>Carregar as mensagens que faltam</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect when Parlour starts again.</source>
        <translation>Vale a partir da próxima vez que o Parlour for iniciado.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rooms of a group stand together under its name. Leave it empty for none. Only you see it, on this computer.</source>
        <translation>As salas de um grupo ficam juntas sob o nome dele. Deixe vazio para nenhum grupo. Só você vê isso, neste computador.</translation>
    </message>
</context>
<context>
    <name>InvitationBars</name>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) from people you do not know.</source>
        <translation>
            <numerusform>%n convite de uma pessoa que você não conhece.</numerusform>
            <numerusform>%n convites de pessoas que você não conhece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show invitations</source>
        <translation>Mostrar convites</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Ver antes</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
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
        <translation>Convidar pessoas para %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>One or more, with spaces or lines between them.</source>
        <translation>Um ou mais, separados por espaços ou linhas.</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nome@servidor.example</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Include the room password</source>
        <translation>Incluir a senha da sala</translation>
    </message>
    <message>
        <source>They come in without being asked for it. The servers that carry the invitation can read it.</source>
        <translation>As pessoas entram sem precisar informá-la. Os servidores que transmitem o convite podem lê-la.</translation>
    </message>
    <message>
        <source>They are asked for it, and need to hear it from you some other way. They see your address.</source>
        <translation>As pessoas precisam informá-la, e têm de saber dela por você de outra forma. Elas veem seu endereço.</translation>
    </message>
    <message>
        <source>Invited people</source>
        <translation>Pessoas convidadas</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>Unban and invite</source>
        <translation>Desbanir e convidar</translation>
    </message>
    <message>
        <source>Invite directly</source>
        <translation>Convidar diretamente</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Type the address of the room.</source>
        <translation>Digite o endereço da sala.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
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
        <translation>Mensagens de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>KeepingChoice</name>
    <message>
        <source>Keep messages</source>
        <translation>Manter mensagens</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Deixar como estava</translation>
    </message>
    <message>
        <source>Delete older messages</source>
        <translation>Excluir mensagens mais antigas</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Acima, Alt+Abaixo</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nova sala</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send the message, open the row, press the button</source>
        <translation>Enviar a mensagem, abrir a linha, pressionar o botão</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nova linha na mensagem</translation>
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
        <translation>Salvar as configurações da sala</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Voltar um passo</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, setas</translation>
    </message>
    <message>
        <source>Move between things, and inside lists</source>
        <translation>Mover-se entre elementos e dentro das listas</translation>
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
        <translation>Copiar a mensagem escolhida</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen message</source>
        <translation>O que se pode fazer com a mensagem escolhida</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up, Down</source>
        <translation>Ctrl+Shift+Acima, Abaixo</translation>
    </message>
    <message>
        <source>Move the room in the list</source>
        <translation>Mover a sala na lista</translation>
    </message>
    <message>
        <source>Previous and next room or private conversation</source>
        <translation>Sala ou conversa privada anterior e seguinte</translation>
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
        <translation>Espaço, Ctrl+A, Delete</translation>
    </message>
    <message>
        <source>In a room&apos;s lists: choose, choose all, remove</source>
        <translation>Nas listas de uma sala: selecionar, selecionar tudo, remover</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair do Parlour</translation>
    </message>
    <message>
        <source>Search this conversation; in settings and lists: find a setting, a person or an address</source>
        <translation>Buscar nesta conversa; nas configurações e listas: encontrar uma configuração, uma pessoa ou um endereço</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar em todas as mensagens</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Finish the name that is begun, then the next one</source>
        <translation>Completar o nome começado, depois passar ao seguinte</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Emoji; also :name: in the message</source>
        <translation>Emoji; também :nome: na mensagem</translation>
    </message>
    <message>
        <source>Shift+Escape</source>
        <translation>Shift+Esc</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Go to a room, a person or a command by name</source>
        <translation>Ir a uma sala, pessoa ou comando pelo nome</translation>
    </message>
    <message>
        <source>Shift+Page Up</source>
        <translation>Shift+Page Up</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Ir para a primeira mensagem não lida</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Seta para cima</translation>
    </message>
    <message>
        <source>Edit your last message, while nothing is written</source>
        <translation>Editar sua última mensagem, enquanto não há nada escrito</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Responder à mensagem escolhida</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Só menções</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar por uma hora</translation>
    </message>
    <message>
        <source>Mute until tomorrow at 8</source>
        <translation>Silenciar até amanhã às 8h</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Não silenciar mais</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open this link?</source>
        <translation>Abrir este link?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>It leads to %1, which may not be what it looks like.</source>
        <translation>Ele leva a %1, que pode não ser o que parece.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Protected by a password</source>
        <translation>Protegida por senha</translation>
    </message>
</context>
<context>
    <name>LongMessageRow</name>
    <message>
        <source>This message goes on. It is too long for Parlour to keep.</source>
        <translation>Esta mensagem continua. Ela é longa demais para o Parlour guardar.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
</context>
<context>
    <name>LongTextSetting</name>
    <message>
        <source>One address on each line</source>
        <translation>Um endereço por linha</translation>
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
        <translation>Abrindo suas conversas…</translation>
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
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Rooms by hand</source>
        <translation>Salas em ordem manual</translation>
    </message>
    <message>
        <source>Rooms by name</source>
        <translation>Salas por nome</translation>
    </message>
    <message>
        <source>Rooms by activity</source>
        <translation>Salas por atividade</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>About Parlour</source>
        <translation>Sobre o Parlour</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair do Parlour</translation>
    </message>
    <message>
        <source>Search messages...</source>
        <translation>Buscar mensagens…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Contacts...</source>
        <translation>Contatos…</translation>
    </message>
</context>
<context>
    <name>MediaSource</name>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagem</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>Não foi possível carregar a imagem.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>With a picture from %1</source>
        <translation>Com uma imagem de %1</translation>
    </message>
    <message>
        <source>With a picture that Parlour does not fetch</source>
        <translation>Com uma imagem que o Parlour não baixa</translation>
    </message>
    <message>
        <source>Show picture from %1</source>
        <translation>Mostrar imagem de %1</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React</source>
        <translation>Reagir</translation>
    </message>
    <message>
        <source>Message menu</source>
        <translation>Menu da mensagem</translation>
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
        <translation>Mensagem</translation>
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
        <translation>Copiar com nome e hora</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Selecionar texto</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy the first link</source>
        <translation>Copiar o primeiro link</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Ir para a mensagem respondida</translation>
    </message>
    <message>
        <source>Mark as unread from here</source>
        <translation>Marcar como não lida a partir daqui</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1, before you joined</source>
        <translation>%1, antes de você entrar</translation>
    </message>
</context>
<context>
    <name>MessageState</name>
    <message>
        <source>Not delivered. %1</source>
        <translation>Não entregue. %1</translation>
    </message>
    <message>
        <source>Waiting for the room</source>
        <translation>Esperando a sala</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
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
        <translation>Todos na sala podem ler.</translation>
    </message>
</context>
<context>
    <name>NameAndSubject</name>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
</context>
<context>
    <name>NewAccountCard</name>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
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
        <translation>server.example</translation>
    </message>
    <message>
        <source>It keeps your account and your messages. Choose one whose people you trust, or paste the link of an invitation.</source>
        <translation>Ele guarda sua conta e suas mensagens. Escolha um cuidado por pessoas em quem você confia, ou cole o link de um convite.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar a</translation>
    </message>
    <message>
        <source>There is also a page for it at %1</source>
        <translation>Também há uma página para isso em %1</translation>
    </message>
    <message>
        <source>The page is at %1</source>
        <translation>A página está em %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open page at %1</source>
        <translation>Abrir página em %1</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Outro servidor</translation>
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
        <translation>Criar conta</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nova sala</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
</context>
<context>
    <name>NewRoomFields</name>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>Room name</source>
        <translation>Nome da sala</translation>
    </message>
    <message>
        <source>Suggest an address nobody can guess</source>
        <translation>Sugerir um endereço que ninguém adivinha</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Senha da sala</translation>
    </message>
    <message>
        <source>Room password (optional)</source>
        <translation>Senha da sala (opcional)</translation>
    </message>
    <message>
        <source>Tell it to everyone who may come in.</source>
        <translation>Informe-a a todos os que podem entrar.</translation>
    </message>
    <message>
        <source>Whoever wants to join must know it. Leave it empty for an open room.</source>
        <translation>Quem quiser entrar precisa saber a senha. Deixe vazio para uma sala aberta.</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Descrição (opcional)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is the nickname you have registered in this room.</source>
        <translation>%1 é o apelido que você registrou nesta sala.</translation>
    </message>
</context>
<context>
    <name>NickDialog</name>
    <message>
        <source>Change your nickname in this room</source>
        <translation>Alterar seu apelido nesta sala</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation>Alterar apelido</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Words that count as a mention</source>
        <translation>Palavras que contam como menção</translation>
    </message>
    <message>
        <source>Besides your nickname, in all rooms. Put commas between them.</source>
        <translation>Além do seu apelido, em todas as salas. Separe-as com vírgulas.</translation>
    </message>
    <message>
        <source>Do not disturb: show no notifications for now</source>
        <translation>Não perturbe: por enquanto, não mostrar notificações</translation>
    </message>
    <message>
        <source>Nor while my status is &quot;Do not disturb&quot;</source>
        <translation>Também não quando meu status for “Não perturbe”</translation>
    </message>
    <message>
        <source>Show names and text in notifications</source>
        <translation>Mostrar nomes e texto nas notificações</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Tocar um som</translation>
    </message>
    <message>
        <source>A room&apos;s menu in the list says when you are told of what is new there, and can mute it for some time.</source>
        <translation>O menu de uma sala na lista define o que dela gera notificações, e pode silenciá-la por algum tempo.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Room password</source>
        <translation>Senha da sala</translation>
    </message>
    <message>
        <source>Remember password</source>
        <translation>Lembrar a senha</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <translation>Não lembrar</translation>
    </message>
    <message>
        <source>Until I quit</source>
        <translation>Até eu sair do Parlour</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>In my bookmark (readable by your server)</source>
        <translation>No meu favorito (seu servidor pode ler)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Sua senha foi alterada.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nova senha outra vez</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ativado.</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>A password is a single line. What you pasted has more than one, so nothing was taken.</source>
        <translation>Uma senha tem uma só linha. O que você colou tem mais de uma, por isso nada foi inserido.</translation>
    </message>
</context>
<context>
    <name>PasswordsBar</name>
    <message numerus="yes">
        <source>%n room(s) need a password.</source>
        <translation>
            <numerusform>%n sala precisa de senha.</numerusform>
            <numerusform>%n salas precisam de senha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Mostrar a próxima</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar pessoa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Não há ninguém com esse nome aqui.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Picture of the person</source>
        <translation>Imagem da pessoa</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>Nesta sala</translation>
    </message>
    <message>
        <source>Search what they said here</source>
        <translation>Buscar o que a pessoa disse aqui</translation>
    </message>
    <message>
        <source>In your other rooms</source>
        <translation>Nas suas outras salas</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Sua anotação</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>Só você pode lê-la.</translation>
    </message>
    <message>
        <source>It stays on this computer, and is never sent.</source>
        <translation>Ela fica neste computador, e nunca é enviada.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>No note is possible here: this room does not tell people apart.</source>
        <translation>Não é possível fazer anotações aqui: esta sala não distingue as pessoas.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Change nickname...</source>
        <translation>Alterar apelido…</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>You cannot write in this room now.</source>
        <translation>Você não pode escrever nesta sala agora.</translation>
    </message>
    <message>
        <source>Message privately</source>
        <translation>Conversar em particular</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Parar de ignorar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>É você.</translation>
    </message>
    <message>
        <source>Hides what they write.</source>
        <translation>Oculta o que a pessoa escreve.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>The room does not show it to you.</source>
        <translation>A sala não o mostra a você.</translation>
    </message>
    <message>
        <source>Remove their messages...</source>
        <translation>Remover as mensagens dessa pessoa…</translation>
    </message>
    <message>
        <source>Write directly</source>
        <translation>Escrever diretamente</translation>
    </message>
    <message>
        <source>Outside the room, by their address.</source>
        <translation>Fora da sala, para o endereço da pessoa.</translation>
    </message>
    <message>
        <source>Add to contacts...</source>
        <translation>Adicionar aos contatos…</translation>
    </message>
    <message>
        <source>About this person...</source>
        <translation>Sobre esta pessoa…</translation>
    </message>
</context>
<context>
    <name>PersonPicture</name>
    <message>
        <source>Picture of the person</source>
        <translation>Imagem da pessoa</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>ignored</source>
        <translation>você ignora</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Sua imagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Alterando a imagem…</translation>
    </message>
    <message>
        <source>Your contacts and everybody in your rooms can see it. It is made small first, and holds nothing but pixels.</source>
        <translation>Seus contatos e todos nas suas salas podem vê-la. Antes ela é reduzida, e não contém nada além de pixels.</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Remover imagem</translation>
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
        <translation>Reproduzir %1</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Posição em %1</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registrar um apelido…</translation>
    </message>
    <message>
        <source>This may be a stranger&apos;s room. Its server learns your address as soon as Parlour asks it about the room.</source>
        <translation>Esta pode ser a sala de alguém desconhecido. O servidor dela fica sabendo seu endereço assim que o Parlour pergunta pela sala.</translation>
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
        <translation>Ausente quando não há ninguém no computador</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After %L1 minutes</source>
        <translation>Depois de %L1 minutos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>From your own server and your contacts</source>
        <translation>Do seu próprio servidor e dos seus contatos</translation>
    </message>
    <message>
        <source>From everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Tell contacts when I am typing</source>
        <translation>Avisar meus contatos quando estou digitando</translation>
    </message>
    <message>
        <source>Pictures, audio and video that are loaded without a click</source>
        <translation>Imagens, áudio e vídeo carregados sem um clique</translation>
    </message>
    <message>
        <source>Whoever keeps a file learns that you load it, and from where.</source>
        <translation>Quem guarda um arquivo fica sabendo que você o carrega, e de onde.</translation>
    </message>
    <message>
        <source>Tell contacts what I have read</source>
        <translation>Avisar meus contatos do que já li</translation>
    </message>
    <message>
        <source>Only contacts who see when you are online are told this, and that a message has arrived; nobody in rooms is. Your own devices always learn from your server what you have read. Parlour loads nothing else from the addresses in messages unless you open them.</source>
        <translation>Só os contatos que veem quando você está online são avisados disso, e de que uma mensagem chegou; nas salas, ninguém é. Os seus próprios dispositivos sempre são avisados pelo seu servidor do que você leu. O Parlour não carrega mais nada dos endereços nas mensagens, a menos que você os abra.</translation>
    </message>
</context>
<context>
    <name>PrivateBars</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Start a new conversation</source>
        <translation>Começar uma nova conversa</translation>
    </message>
    <message>
        <source>You ignore %1. What they write is not shown.</source>
        <translation>Você ignora %1. O que essa pessoa escreve não é mostrado.</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Parar de ignorar</translation>
    </message>
</context>
<context>
    <name>PrivateChatMenu</name>
    <message>
        <source>Close this conversation</source>
        <translation>Fechar esta conversa</translation>
    </message>
    <message>
        <source>What was said in it is not kept anywhere.</source>
        <translation>O que foi dito nela não fica guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Nothing is kept: the room does not tell who people are.</source>
        <translation>Nada é guardado: a sala não informa quem são as pessoas.</translation>
    </message>
    <message>
        <source>What was said in it stays on this computer.</source>
        <translation>O que foi dito nela fica neste computador.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Excluir histórico…</translation>
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
        <translation>Rascunho: %1</translation>
    </message>
</context>
<context>
    <name>PrivateHeader</name>
    <message>
        <source>Back to the room</source>
        <translation>Voltar à sala</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>Fechar esta conversa</translation>
    </message>
</context>
<context>
    <name>PrivatePane</name>
    <message>
        <source>Private message to %1</source>
        <translation>Mensagem privada para %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%L1 % done</source>
        <translation>%L1% concluído</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>edited, show earlier versions</source>
        <translation>editada, mostrar versões anteriores</translation>
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
        <translation>Já usados</translation>
    </message>
    <message>
        <source>Reasons given before</source>
        <translation>Motivos já usados</translation>
    </message>
    <message>
        <source>Forget this reason</source>
        <translation>Esquecer este motivo</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Give up your registration with %1?</source>
        <translation>Desistir do seu registro em %1?</translation>
    </message>
    <message>
        <source>Register with %1</source>
        <translation>Registrar-se em %1</translation>
    </message>
    <message>
        <source>Give up registration</source>
        <translation>Desistir do registro</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar-se</translation>
    </message>
    <message>
        <source>Try to join</source>
        <translation>Tentar entrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Take another nickname</source>
        <translation>Usar outro apelido</translation>
    </message>
    <message>
        <source>Give it up...</source>
        <translation>Desistir…</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>It is removed from this computer. On the server it stays, with everything in it.</source>
        <translation>Ela é removida deste computador. No servidor ela continua, com tudo o que há nela.</translation>
    </message>
    <message>
        <source>Delete its passwords from the keychain, its own and those of its rooms</source>
        <translation>Excluir as senhas dela do chaveiro, a própria e as das salas</translation>
    </message>
    <message>
        <source>Forget its list of rooms</source>
        <translation>Esquecer a lista de salas dela</translation>
    </message>
</context>
<context>
    <name>RemoveContactDialog</name>
    <message>
        <source>Remove from contacts</source>
        <translation>Remover dos contatos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Neither of you sees any more when the other is online. What you have written to each other stays.</source>
        <translation>Nenhum de vocês dois verá mais quando a outra pessoa está online. O que vocês escreveram permanece.</translation>
    </message>
</context>
<context>
    <name>RenameContactDialog</name>
    <message>
        <source>Rename contact</source>
        <translation>Renomear contato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nome de %1</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the first part of the address.</source>
        <translation>Seus outros dispositivos também o mostram. Ninguém mais o vê. Deixe vazio para usar a primeira parte do endereço.</translation>
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
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name in your list</source>
        <translation>Nome na sua lista</translation>
    </message>
    <message>
        <source>Your other devices show it, too. Nobody else sees it. Leave it empty for the room&apos;s own name.</source>
        <translation>Seus outros dispositivos também o mostram. Ninguém mais o vê. Deixe vazio para usar o nome da própria sala.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
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
            <numerusform>%n pessoa quer ver quando %1 está online.</numerusform>
            <numerusform>%n pessoas querem ver quando %1 está online.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want to see when you are online.</source>
        <translation>
            <numerusform>%n pessoa quer ver quando você está online.</numerusform>
            <numerusform>%n pessoas querem ver quando você está online.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at contact requests</source>
        <translation>Ver pedidos de contato</translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message>
        <source>Contact requests</source>
        <translation>Pedidos de contato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>These people want to see when %1 is online. Anyone you accept becomes a contact, and is asked the same.</source>
        <translation>Estas pessoas querem ver quando %1 está online. Quem você aceitar se torna um contato e recebe o mesmo pedido.</translation>
    </message>
    <message>
        <source>Nobody is waiting for an answer.</source>
        <translation>Ninguém está esperando uma resposta.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Você está offline.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Recusar todos</translation>
    </message>
</context>
<context>
    <name>RoomAddressField</name>
    <message>
        <source>Room address</source>
        <translation>Endereço da sala</translation>
    </message>
    <message>
        <source>A name alone means a room on %1.</source>
        <translation>Só um nome indica uma sala em %1.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>É %1.</translation>
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
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Este servidor não guarda imagens de salas.</translation>
    </message>
    <message>
        <source>Changing the picture...</source>
        <translation>Alterando a imagem…</translation>
    </message>
    <message>
        <source>Everyone can see it, also from outside. It is made small first.</source>
        <translation>Todos podem vê-la, também de fora. Antes ela é reduzida.</translation>
    </message>
    <message>
        <source>Change picture...</source>
        <translation>Alterar imagem…</translation>
    </message>
    <message>
        <source>Choose picture...</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Remover imagem</translation>
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
        <translation>Tentar agora</translation>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>The account of this room is switched off.</source>
        <translation>A conta desta sala está desativada.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Let speak</source>
        <translation>Dar voz</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Negar</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Tornar membro</translation>
    </message>
    <message>
        <source>Deny membership</source>
        <translation>Não aceitar como membro</translation>
    </message>
</context>
<context>
    <name>RoomConfigurationView</name>
    <message>
        <source>Room settings</source>
        <translation>Configurações da sala</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietários</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banimentos</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source>Hide people</source>
        <translation>Ocultar pessoas</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar pessoas</translation>
    </message>
    <message>
        <source>Room settings</source>
        <translation>Configurações da sala</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair da sala</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Convidar pessoas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Só podem entrar pessoas que você convidar. Todos veem quem são os outros.</translation>
    </message>
    <message>
        <source>Public room</source>
        <translation>Sala pública</translation>
    </message>
    <message>
        <source>Anyone can find it and come in. Addresses stay hidden.</source>
        <translation>Qualquer pessoa pode encontrá-la e entrar. Os endereços ficam ocultos.</translation>
    </message>
    <message>
        <source>Password room</source>
        <translation>Sala com senha</translation>
    </message>
    <message>
        <source>Anyone who knows the password can come in.</source>
        <translation>Qualquer pessoa que saiba a senha pode entrar.</translation>
    </message>
    <message>
        <source>Instant room</source>
        <translation>Sala instantânea</translation>
    </message>
    <message>
        <source>Ready at once, with the server&apos;s own settings.</source>
        <translation>Pronta na hora, com as configurações do próprio servidor.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>You go through the settings yourself.</source>
        <translation>Você percorre as configurações por conta própria.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Leave</source>
        <translation>Sair da sala</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fixar no topo</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registrar um apelido…</translation>
    </message>
    <message>
        <source>Keep messages...</source>
        <translation>Manter mensagens…</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete history...</source>
        <translation>Excluir histórico…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Compartilhar…</translation>
    </message>
</context>
<context>
    <name>RoomMore</name>
    <message>
        <source>Subject...</source>
        <translation>Assunto…</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Convidar pessoas…</translation>
    </message>
    <message>
        <source>Room settings...</source>
        <translation>Configurações da sala…</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Sair da sala</translation>
    </message>
    <message>
        <source>Destroy room...</source>
        <translation>Destruir sala…</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Só proprietários podem fazer isso.</translation>
    </message>
    <message>
        <source>Register a nickname...</source>
        <translation>Registrar um apelido…</translation>
    </message>
    <message>
        <source>Go to date...</source>
        <translation>Ir para a data…</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>While few people are here</source>
        <translation>Enquanto há poucas pessoas</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Remove messages...</source>
        <translation>Remover mensagens…</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Só moderadores podem fazer isso.</translation>
    </message>
    <message>
        <source>Share...</source>
        <translation>Compartilhar…</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>Picture of the room</source>
        <translation>Imagem da sala</translation>
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
        <translation>Rascunho: %1</translation>
    </message>
</context>
<context>
    <name>RoomStack</name>
    <message>
        <source>Choose a room or a person on the left.</source>
        <translation>Escolha uma sala ou uma pessoa à esquerda.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensagens</translation>
    </message>
    <message>
        <source>Words, or &quot;several words&quot; side by side</source>
        <translation>Palavras, ou &quot;várias palavras&quot; lado a lado</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde buscar</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>Em todas as conversas</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Só em %1</translation>
    </message>
    <message>
        <source>Show older messages</source>
        <translation>Mostrar mensagens mais antigas</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Procurar nesta sala</translation>
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
        <translation>%1, do servidor</translation>
    </message>
</context>
<context>
    <name>SecretSetting</name>
    <message>
        <source>Remove password</source>
        <translation>Remover senha</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Encontrado pelo endereço</translation>
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
        <translation>O servidor chama isto de: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer “%1”</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>See the settings</source>
        <translation>Ver as configurações</translation>
    </message>
    <message>
        <source>Invite people...</source>
        <translation>Convidar pessoas…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Excluir sala</translation>
    </message>
    <message>
        <source>Use the server&apos;s settings</source>
        <translation>Usar as configurações do servidor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Whoever opens it can write to this address, and make a contact of it.</source>
        <translation>Quem o abrir pode escrever para este endereço e adicioná-lo aos contatos.</translation>
    </message>
    <message>
        <source>Whoever opens it can ask to come in. The room&apos;s password is not in it.</source>
        <translation>Quem o abrir pode pedir para entrar. A senha da sala não está nele.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>name@server.example</source>
        <translation>nome@servidor.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>What others read beside your status</source>
        <translation>O que os outros leem ao lado do seu status</translation>
    </message>
    <message>
        <source>Status text</source>
        <translation>Texto de status</translation>
    </message>
    <message>
        <source>Back at three</source>
        <translation>Volto às três</translation>
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
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Dizer algo sobre isso</translation>
    </message>
    <message>
        <source>Away after 5 minutes</source>
        <translation>Ausente depois de 5 minutos</translation>
    </message>
    <message>
        <source>Away after 10 minutes</source>
        <translation>Ausente depois de 10 minutos</translation>
    </message>
    <message>
        <source>Away after 30 minutes</source>
        <translation>Ausente depois de 30 minutos</translation>
    </message>
    <message>
        <source>Never away by itself</source>
        <translation>Nunca ausente automaticamente</translation>
    </message>
    <message>
        <source>No notifications for now</source>
        <translation>Sem notificações por enquanto</translation>
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
        <translation>Mostrar cada um</translation>
    </message>
</context>
<context>
    <name>StorageBars</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Your messages take %1 on this computer.</source>
        <translation>Suas mensagens ocupam %1 neste computador.</translation>
    </message>
    <message>
        <source>A room can have its own choice: see its menu in the list, where you can also export or delete what was said there.</source>
        <translation>Uma sala pode ter sua própria escolha: veja o menu dela na lista, onde você também pode exportar ou excluir o que foi dito nela.</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Manter mensagens de %1</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Como acima</translation>
    </message>
</context>
<context>
    <name>StoreUnencrypted</name>
    <message>
        <source>Store unencrypted...</source>
        <translation>Guardar sem criptografia…</translation>
    </message>
</context>
<context>
    <name>SubjectDialog</name>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Definir assunto</translation>
    </message>
    <message>
        <source>No subject is set.</source>
        <translation>Nenhum assunto definido.</translation>
    </message>
    <message>
        <source>Everybody sees it above the conversation. Leave it empty to remove it.</source>
        <translation>Todos o veem acima da conversa. Deixe vazio para removê-lo.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Aonde ir</translation>
    </message>
    <message>
        <source>Part of a name, or of a command</source>
        <translation>Parte de um nome ou de um comando</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondências</translation>
    </message>
    <message>
        <source>Search messages instead</source>
        <translation>Buscar nas mensagens</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Para as mais recentes</translation>
    </message>
    <message>
        <source>Nothing has been said here yet.</source>
        <translation>Ainda não se disse nada aqui.</translation>
    </message>
    <message>
        <source>First unread message</source>
        <translation>Primeira mensagem não lida</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>UnencryptedQuestion</name>
    <message>
        <source>Store the password unencrypted?</source>
        <translation>Guardar a senha sem criptografia?</translation>
    </message>
    <message>
        <source>Store unencrypted on this computer</source>
        <translation>Guardar sem criptografia neste computador</translation>
    </message>
    <message>
        <source>It will be in a file that only your user account may read. Whoever can start this computer from another disk, read its backups, or run programs as you, can read the password.</source>
        <translation>Ela ficará em um arquivo que só a sua conta de usuário pode ler. Quem puder iniciar este computador por outro disco, ler as cópias de segurança dele ou executar programas em seu nome poderá ler a senha.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of the message</source>
        <translation>Versões da mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>parlour::Account</name>
    <message>
        <source>Type the address of a room.</source>
        <translation>Digite o endereço de uma sala.</translation>
    </message>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Isso não é um endereço de sala. Um endereço é assim: %1</translation>
    </message>
</context>
<context>
    <name>parlour::AccountDeletion</name>
    <message>
        <source>The server does not delete accounts from a program. Ask whoever runs it.</source>
        <translation>O servidor não exclui contas a partir de um programa. Pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>The server wants more proof than this. Delete the account on its web site, or ask whoever runs it.</source>
        <translation>O servidor quer mais provas do que isso. Exclua a conta no site dele, ou pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again later.</source>
        <translation>O servidor está ocupado demais. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server did not delete the account.</source>
        <translation>O servidor não excluiu a conta.</translation>
    </message>
    <message>
        <source>This is not the address of the account.</source>
        <translation>Este não é o endereço da conta.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Você está sem conexão. Tente de novo quando ela voltar.</translation>
    </message>
    <message>
        <source>The server did not answer. Whether the account is still there shows when Parlour signs in again.</source>
        <translation>O servidor não respondeu. Só quando o Parlour entrar de novo será possível saber se a conta ainda existe.</translation>
    </message>
</context>
<context>
    <name>parlour::AccountList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <extracomment>How many of the accounts that are switched on are online.</extracomment>
        <translation>%1 de %2 online</translation>
    </message>
</context>
<context>
    <name>parlour::AccountPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Não foi possível gravar a senha no disco.</translation>
    </message>
    <message>
        <source>No password is saved for this account. Type it to sign in.</source>
        <translation>Não há senha salva para esta conta. Digite-a para entrar.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain is locked. Type it to sign in.</source>
        <translation>Não foi possível ler a senha salva: o chaveiro está bloqueado. Digite-a para entrar.</translation>
    </message>
    <message>
        <source>The saved password could not be read: the keychain refused. Type it to sign in.</source>
        <translation>Não foi possível ler a senha salva: o chaveiro recusou. Digite-a para entrar.</translation>
    </message>
    <message>
        <source>The saved password could not be read: there is no keychain service here. Type it to sign in.</source>
        <translation>Não foi possível ler a senha salva: não há serviço de chaveiro aqui. Digite-a para entrar.</translation>
    </message>
    <message>
        <source>The keychain is locked. Your password is kept for this session only.</source>
        <translation>O chaveiro está bloqueado. Sua senha é mantida só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain refused. Your password is kept for this session only.</source>
        <translation>O chaveiro recusou. Sua senha é mantida só nesta sessão.</translation>
    </message>
    <message>
        <source>There is no keychain service here. Your password is kept for this session only.</source>
        <translation>Não há serviço de chaveiro aqui. Sua senha é mantida só nesta sessão.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it is locked.</source>
        <translation>As senhas de %1 ainda estão no chaveiro: ele está bloqueado.</translation>
    </message>
    <message>
        <source>The passwords of %1 are still in the keychain: it refused to delete them.</source>
        <translation>As senhas de %1 ainda estão no chaveiro: ele se recusou a excluí-las.</translation>
    </message>
    <message>
        <source>If passwords of %1 are in the keychain, they still are: it does not answer.</source>
        <translation>Se há senhas de %1 no chaveiro, elas continuam lá: ele não responde.</translation>
    </message>
</context>
<context>
    <name>parlour::Acting</name>
    <message>
        <source>You are not inside the room now.</source>
        <translation>Você não está na sala agora.</translation>
    </message>
    <message>
        <source>You may not write in this room.</source>
        <translation>Você não pode escrever nesta sala.</translation>
    </message>
    <message>
        <source>The room gave this message no ID, so others could not tell which one you mean.</source>
        <translation>A sala não deu a esta mensagem um nome pelo qual os outros a reconheçam.</translation>
    </message>
    <message>
        <source>The room cannot tell others that you are the one who wrote it.</source>
        <translation>A sala não pode dizer aos outros que foi você que a escreveu.</translation>
    </message>
    <message>
        <source>This room does not support it.</source>
        <translation>Esta sala não oferece suporte a isso.</translation>
    </message>
    <message>
        <source>This room does not allow it.</source>
        <translation>Esta sala não quer isso.</translation>
    </message>
    <message>
        <source>Delete for everybody...</source>
        <translation>Excluir para todos…</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Excluir esta mensagem?</translation>
    </message>
    <message>
        <source>Whoever uses a program that supports it will not see it any more. Somebody may have read it already.</source>
        <translation>Quem usa um programa que oferece suporte a isso não a verá mais. Alguém já pode tê-la lido.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Excluir para todos</translation>
    </message>
    <message>
        <source>Remove message...</source>
        <translation>Remover mensagem…</translation>
    </message>
    <message>
        <source>Remove this message of %1?</source>
        <translation>Remover esta mensagem de %1?</translation>
    </message>
    <message>
        <source>The room removes it for everybody, and tells who did it and why.</source>
        <translation>A sala a remove para todos e informa quem fez isso e por quê.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Remover mensagem</translation>
    </message>
    <message>
        <source>React...</source>
        <translation>Reagir…</translation>
    </message>
    <message>
        <source>This room does not allow %1 as a reaction.</source>
        <translation>Esta sala não permite %1 como reação.</translation>
    </message>
    <message>
        <source>Remove many messages...</source>
        <translation>Remover muitas mensagens…</translation>
    </message>
    <message>
        <source>Show this message</source>
        <translation>Mostrar esta mensagem</translation>
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
        <translation>Mostrar versões anteriores…</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Você está offline.</translation>
    </message>
    <message>
        <source>Their program gave this message no ID, so they could not tell which one you mean.</source>
        <translation>O programa da outra pessoa não deu um nome a esta mensagem.</translation>
    </message>
    <message>
        <source>The other cannot be reached now.</source>
        <translation>Não é possível alcançar a outra pessoa agora.</translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationChanges</name>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n concluída</numerusform>
            <numerusform>%n concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::AffiliationList</name>
    <message>
        <source>chosen</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>The list could not be fetched.</source>
        <translation>Não foi possível obter a lista.</translation>
    </message>
</context>
<context>
    <name>parlour::Affiliations</name>
    <message>
        <source>You cannot ban yourself.</source>
        <translation>Você não pode aplicar o banimento a si.</translation>
    </message>
    <message>
        <source>The room must keep at least one owner. Make somebody else an owner first.</source>
        <translation>A sala precisa ter pelo menos um proprietário. Antes, torne outra pessoa proprietária.</translation>
    </message>
    <message>
        <source>This takes your own ownership away. You cannot give it back to yourself.</source>
        <translation>Isso tira de você o papel de proprietário. Você não poderá devolvê-lo a si.</translation>
    </message>
    <message>
        <source>This is about yourself. You cannot undo it.</source>
        <translation>Trata-se de você. Você não poderá desfazer isso.</translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation>%1 não é um endereço.</translation>
    </message>
    <message>
        <source>%1 is you.</source>
        <translation>%1 é você.</translation>
    </message>
    <message>
        <source>%1 is not the address of a person. It looks like this: %2</source>
        <translation>%1 não é o endereço de uma pessoa. Um endereço é assim: %2</translation>
    </message>
    <message>
        <source>%1 is neither the address of a person nor the name of a server.</source>
        <translation>%1 não é nem o endereço de uma pessoa nem o nome de um servidor.</translation>
    </message>
    <message>
        <source>Type at least one address.</source>
        <translation>Digite pelo menos um endereço.</translation>
    </message>
    <message>
        <source>A nickname can be reserved for one person at a time.</source>
        <translation>Um apelido pode ser reservado só para uma pessoa por vez.</translation>
    </message>
    <message>
        <source>The room does not reserve nicknames: %1 is free for anybody.</source>
        <translation>A sala não reserva apelidos: %1 fica livre para qualquer pessoa.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners only.</source>
        <translation>A sala mostra esta lista só aos proprietários.</translation>
    </message>
    <message>
        <source>The room shows this list to its owners and admins only.</source>
        <translation>A sala mostra esta lista só aos proprietários e administradores.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banimento</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>Unbanned and invited</source>
        <translation>Fim do banimento e convite</translation>
    </message>
    <message>
        <source>Unbanned</source>
        <translation>Fim do banimento</translation>
    </message>
    <message>
        <source>The room must keep at least one owner.</source>
        <translation>A sala precisa ter pelo menos um proprietário.</translation>
    </message>
    <message>
        <source>You may not do this to them: they rank as high as you, or higher.</source>
        <translation>Você não pode fazer isso com essa pessoa: a posição dela é igual ou superior à sua.</translation>
    </message>
    <message>
        <source>You may not change this list.</source>
        <translation>Você não pode alterar esta lista.</translation>
    </message>
    <message>
        <source>The room does not accept the address %1.</source>
        <translation>A sala não aceita o endereço %1.</translation>
    </message>
    <message>
        <source>The room does not know this address.</source>
        <translation>A sala não conhece este endereço.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n endereço</numerusform>
            <numerusform>%n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Tornar %1 proprietário?</translation>
    </message>
    <message>
        <source>Make %1 owners?</source>
        <translation>Tornar proprietários %1?</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Tornar %1 administrador?</translation>
    </message>
    <message>
        <source>Make %1 admins?</source>
        <translation>Tornar administradores %1?</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Tornar %1 membro?</translation>
    </message>
    <message>
        <source>Make %1 members?</source>
        <translation>Tornar membros %1?</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Banir %1?</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Desbanir %1?</translation>
    </message>
    <message>
        <source>Remove %1 from the owners?</source>
        <translation>Remover %1 da lista de proprietários?</translation>
    </message>
    <message>
        <source>Remove %1 from the admins?</source>
        <translation>Remover %1 da lista de administradores?</translation>
    </message>
    <message>
        <source>Remove %1 from the members?</source>
        <translation>Remover %1 da lista de membros?</translation>
    </message>
    <message>
        <source>They can no longer change the settings, name owners, or destroy the room.</source>
        <translation>Quem deixa de ser proprietário não pode mais alterar as configurações, nomear proprietários nem destruir a sala.</translation>
    </message>
    <message>
        <source>They can no longer ban people or add members.</source>
        <translation>Quem deixa de ser administrador não pode mais banir pessoas nem adicionar membros.</translation>
    </message>
    <message>
        <source>A room for members only puts them out, and does not let them in again.</source>
        <translation>Uma sala só para membros faz sair quem deixa de ser membro e não permite que volte.</translation>
    </message>
    <message>
        <source>They may enter again, as far as the room lets people in.</source>
        <translation>A entrada volta a ser possível, até onde a sala deixa as pessoas entrarem.</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>Um proprietário pode fazer tudo o que você pode: alterar as configurações, remover você e destruir a sala.</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>Um administrador é sempre moderador aqui, e pode banir pessoas e adicionar membros.</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only.</source>
        <translation>Um membro pode entrar mesmo se a sala for só para membros.</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>Quem recebe o banimento tem de sair da sala e só pode voltar quando ele for revogado.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Tornar proprietário</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Tornar administrador</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Tornar membro</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Banir</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Desbanir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 e mais %n.</numerusform>
            <numerusform>%1 e mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an owner now, and will not be one any more.</source>
        <translation>%1 agora está entre os proprietários, e deixará de estar.</translation>
    </message>
    <message>
        <source>%1 is an admin now, and will not be one any more.</source>
        <translation>%1 agora está entre os administradores, e deixará de estar.</translation>
    </message>
    <message>
        <source>%1 is a member now, and will not be one any more.</source>
        <translation>%1 agora está entre os membros, e deixará de estar.</translation>
    </message>
    <message>
        <source>%1 is banned now. This lifts the ban.</source>
        <translation>Há um banimento para %1. Isto o revoga.</translation>
    </message>
</context>
<context>
    <name>parlour::Attachments</name>
    <message>
        <source>being prepared</source>
        <translation>em preparação</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Files of up to %1</source>
        <translation>Arquivos de até %1</translation>
    </message>
    <message>
        <source>Your server takes no files.</source>
        <translation>Seu servidor não aceita arquivos.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read.</source>
        <translation>O arquivo não está mais lá, ou não pode ser lido.</translation>
    </message>
    <message>
        <source>Parlour ended before it was sent.</source>
        <translation>O Parlour foi encerrado antes do envio.</translation>
    </message>
    <message>
        <source>Your server does not say whether it takes files.</source>
        <translation>Seu servidor não diz se aceita arquivos.</translation>
    </message>
    <message>
        <source>Too many files at once: the last ones were not added.</source>
        <translation>Arquivos demais de uma vez: os últimos não foram adicionados.</translation>
    </message>
</context>
<context>
    <name>parlour::BackgroundPortal</name>
    <message>
        <source>Parlour starts with the session to tell you what is new.</source>
        <translation>O Parlour inicia com a sessão para avisar o que há de novo.</translation>
    </message>
</context>
<context>
    <name>parlour::BlockList</name>
    <message>
        <source>Everybody at %1</source>
        <translation>Todos em %1</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Você está offline.</translation>
    </message>
    <message>
        <source>Your server cannot block anybody.</source>
        <translation>Seu servidor não pode bloquear ninguém.</translation>
    </message>
    <message>
        <source>That is not an address.</source>
        <translation>Isso não é um endereço.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>É você.</translation>
    </message>
    <message>
        <source>That is your own server.</source>
        <translation>É o seu próprio servidor.</translation>
    </message>
    <message>
        <source>This address is blocked already.</source>
        <translation>Este endereço já está bloqueado.</translation>
    </message>
    <message>
        <source>%1 could not be blocked. %2</source>
        <translation>Não foi possível bloquear %1. %2</translation>
    </message>
    <message>
        <source>%1 could not be unblocked. %2</source>
        <translation>Não foi possível desbloquear %1. %2</translation>
    </message>
</context>
<context>
    <name>parlour::Bookmarks</name>
    <message>
        <source>You left the room on another device.</source>
        <translation>Você saiu da sala em outro dispositivo.</translation>
    </message>
    <message>
        <source>Your server did not store the bookmark of %1. %2</source>
        <translation>Seu servidor não guardou o favorito de %1. %2</translation>
    </message>
    <message>
        <source>Others could read your bookmarks on this server. The password is remembered until you quit.</source>
        <translation>Neste servidor, outras pessoas poderiam ler seus favoritos. A senha fica lembrada até você sair do Parlour.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. The password is remembered until you quit.</source>
        <translation>Seu servidor não guarda favoritos. A senha fica lembrada até você sair do Parlour.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks in private. Your rooms are remembered on this computer only.</source>
        <translation>Seu servidor não guarda favoritos de forma privada. Suas salas ficam lembradas só neste computador.</translation>
    </message>
    <message>
        <source>Your server does not keep bookmarks. Your rooms are remembered on this computer only.</source>
        <translation>Seu servidor não guarda favoritos. Suas salas ficam lembradas só neste computador.</translation>
    </message>
</context>
<context>
    <name>parlour::CertificateCard</name>
    <message>
        <source>The server shows another certificate than the one you trusted. Somebody may be listening in.</source>
        <translation>O servidor apresenta um certificado diferente daquele em que você confiou. Alguém pode estar escutando.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>O certificado pertence a outro servidor.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>O certificado expirou.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>O certificado ainda não é válido.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself; nobody vouches for it.</source>
        <translation>O servidor assinou o próprio certificado; ninguém responde por ele.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>O certificado foi revogado.</translation>
    </message>
    <message>
        <source>No authority known to this computer vouches for the certificate.</source>
        <translation>Nenhuma autoridade conhecida por este computador responde pelo certificado.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>parlour::Channel</name>
    <message>
        <source>Your reaction did not arrive. %1</source>
        <translation>Sua reação não chegou. %1</translation>
    </message>
    <message>
        <source>The message was not taken back: others can still read it. %1</source>
        <translation>A mensagem não foi retirada: os outros ainda podem lê-la. %1</translation>
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
        <translation>%1, não lidas: %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fixada</translation>
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
        <translation>%1, rascunho</translation>
    </message>
    <message>
        <source>%1, privately in %2</source>
        <translation>%1, em particular em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n menção</numerusform>
            <numerusform>%1, %n menções</numerusform>
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
        <translation>não é um contato</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
</context>
<context>
    <name>parlour::ChatListFilter</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>parlour::ChatPreferences</name>
    <message>
        <source>Muted until %1</source>
        <translation>Silenciada até %1</translation>
    </message>
    <message>
        <source>Muted until %1, %2</source>
        <translation>Silenciada até %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::Cleanup</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Interrompido: %1</translation>
    </message>
    <message>
        <source>%1 cannot remove messages: they are hidden on this computer.</source>
        <translation>%1 não pode remover mensagens: elas são ocultadas neste computador.</translation>
    </message>
    <message>
        <source>%1 cannot remove messages.</source>
        <translation>%1 não pode remover mensagens.</translation>
    </message>
    <message numerus="yes">
        <source>Ban %n</source>
        <translation>
            <numerusform>Banir %n pessoa</numerusform>
            <numerusform>Banir %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s)</source>
        <translation>
            <numerusform>Remover %n mensagem</numerusform>
            <numerusform>Remover %n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n message(s)</source>
        <translation>
            <numerusform>Ocultar %n mensagem</numerusform>
            <numerusform>Ocultar %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>ban</source>
        <translation>banir</translation>
    </message>
    <message>
        <source>ban %1</source>
        <translation>banir %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banimento feito</translation>
    </message>
    <message>
        <source>hidden here</source>
        <translation>ocultada aqui</translation>
    </message>
    <message>
        <source>hidden here. %1</source>
        <translation>ocultada aqui. %1</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietário</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters.</source>
        <translation>
            <numerusform>É longo demais: no máximo %n caractere.</numerusform>
            <numerusform>É longo demais: no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not do that here.</source>
        <translation>Você não pode fazer isso aqui.</translation>
    </message>
    <message>
        <source>The room does not have it any more.</source>
        <translation>A sala não a tem mais.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>O servidor está ocupado.</translation>
    </message>
    <message>
        <source>You are not a moderator inside %1 any more.</source>
        <translation>Você não está mais entre os moderadores presentes em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removida</numerusform>
            <numerusform>%n removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n pessoa banida</numerusform>
            <numerusform>%n pessoas banidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden here</source>
        <translation>
            <numerusform>%n ocultada aqui</numerusform>
            <numerusform>%n ocultadas aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>resta %n</numerusform>
            <numerusform>restam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The room cannot remove it.</source>
        <translation>A sala não pode removê-la.</translation>
    </message>
    <message>
        <source>It could not be hidden.</source>
        <translation>Não foi possível ocultá-la.</translation>
    </message>
    <message numerus="yes">
        <source>ban %n person(s)</source>
        <translation>
            <numerusform>banir %n pessoa</numerusform>
            <numerusform>banir %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a regular expression: %1 (after character %2).</source>
        <translation>Isso não é uma expressão regular: %1 (depois do caractere %2).</translation>
    </message>
</context>
<context>
    <name>parlour::CleanupRows</name>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 em %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 em %2, %3</translation>
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
        <translation>Diga de quem são as mensagens, ou o que há nelas. O que seria removido é mostrado antes.</translation>
    </message>
    <message>
        <source>The room does not tell the address of %1: in other rooms they cannot be found.</source>
        <translation>A sala não informa o endereço de %1: não é possível encontrar essa pessoa em outras salas.</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Nada encontrado neste computador</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s). Look again when they are removed.</source>
        <translation>
            <numerusform>A mensagem mais recente (%n). Busque de novo quando ela for removida.</numerusform>
            <numerusform>As %n mensagens mais recentes. Busque de novo quando elas forem removidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n mensagem encontrada</numerusform>
            <numerusform>%n mensagens encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The room does not tell which messages are theirs. Look for the nickname instead.</source>
        <translation>A sala não informa quais mensagens são dessa pessoa. Busque o apelido em vez disso.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too hard for %n message(s): make it simpler.</source>
        <translation>
            <numerusform>A expressão é complexa demais para %n mensagem: simplifique-a.</numerusform>
            <numerusform>A expressão é complexa demais para %n mensagens: simplifique-a.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Composer</name>
    <message>
        <source>Reply to %1</source>
        <translation>Resposta a %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensagem</translation>
    </message>
</context>
<context>
    <name>parlour::ContactList</name>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>%1, %2, blocked</source>
        <translation>%1, %2, contato bloqueado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>ainda não respondeu</translation>
    </message>
    <message>
        <source>does not show when online</source>
        <translation>não mostra quando está online</translation>
    </message>
</context>
<context>
    <name>parlour::ContactRequests</name>
    <message>
        <source>Calls themselves %1.</source>
        <translation>Diz ser %1.</translation>
    </message>
</context>
<context>
    <name>parlour::Conversation</name>
    <message>
        <source>Messages are missing here.</source>
        <translation>Faltam mensagens aqui.</translation>
    </message>
    <message>
        <source>Missing messages are being loaded.</source>
        <translation>Carregando as mensagens que faltam.</translation>
    </message>
    <message>
        <source>The server no longer has the messages in between.</source>
        <translation>O servidor não tem mais as mensagens desse intervalo.</translation>
    </message>
    <message>
        <source>Older messages are on the server.</source>
        <translation>As mensagens mais antigas estão no servidor.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Novas mensagens</translation>
    </message>
</context>
<context>
    <name>parlour::ConversationExport</name>
    <message numerus="yes">
        <source>%n message(s) written...</source>
        <translation>
            <numerusform>%n mensagem gravada…</numerusform>
            <numerusform>%n mensagens gravadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of this conversation on this computer.</source>
        <translation>Não há mensagens desta conversa neste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written.</source>
        <translation>
            <numerusform>%n mensagem gravada.</numerusform>
            <numerusform>%n mensagens gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>parlour::DBusMenu</name>
    <message>
        <source>Open Parlour</source>
        <translation>Abrir o Parlour</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair do Parlour</translation>
    </message>
</context>
<context>
    <name>parlour::Destinations</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Destruction</name>
    <message>
        <source>That is not a room address. It looks like this: %1</source>
        <translation>Isso não é um endereço de sala. Um endereço é assim: %1</translation>
    </message>
    <message>
        <source>That is this room.</source>
        <translation>É esta sala.</translation>
    </message>
    <message>
        <source>The room could not be destroyed. %1</source>
        <translation>Não foi possível destruir a sala. %1</translation>
    </message>
</context>
<context>
    <name>parlour::DirectChat</name>
    <message>
        <source>You block %1. Your server lets nothing through between you.</source>
        <translation>Você bloqueou %1. Seu servidor não deixa passar nada entre vocês.</translation>
    </message>
    <message>
        <source>Here there is no command but /me. Write //... to say it.</source>
        <translation>Aqui não há comandos além de /me. Escreva //... para dizer isso.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your server did not confirm it. It may have arrived.</source>
        <translation>Seu servidor não confirmou a mensagem. Ela pode ter chegado.</translation>
    </message>
    <message>
        <source>The connection broke, and your server keeps no record that tells whether it arrived.</source>
        <translation>A conexão caiu, e seu servidor não tem um arquivo que diga se a mensagem chegou.</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Não foi possível entregar a mensagem.</translation>
    </message>
    <message>
        <source>This address does not exist.</source>
        <translation>Este endereço não existe.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or takes no messages from you.</source>
        <translation>Não é possível alcançar %1, ou suas mensagens não são aceitas.</translation>
    </message>
    <message>
        <source>%1 takes no messages from you.</source>
        <translation>%1 não aceita mensagens suas.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Não é possível alcançar o servidor de %1.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 O servidor diz: %2</translation>
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
        <translation>ausente</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>ausente há muito tempo</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>idle since %1</source>
        <translation>sem atividade desde %1</translation>
    </message>
    <message>
        <source>%1 does not see when you are online.</source>
        <translation>%1 não vê quando você está online.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You have asked to see when they are.</source>
        <translation>%1 vê quando você está online. Você pediu para ver o mesmo.</translation>
    </message>
    <message>
        <source>%1 sees when you are online. You do not see when they are.</source>
        <translation>%1 vê quando você está online. Você não vê o mesmo.</translation>
    </message>
    <message>
        <source>You have asked %1 to show you when they are online.</source>
        <translation>Você pediu para ver quando %1 está online.</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online.</source>
        <translation>Nenhum de vocês dois vê quando a outra pessoa está online.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is typing...</source>
        <translation>%1 está digitando…</translation>
    </message>
</context>
<context>
    <name>parlour::ExportFormats</name>
    <message>
        <source>(deleted)</source>
        <translation>(excluída)</translation>
    </message>
    <message>
        <source>%1 set the subject: %2</source>
        <translation>%1 definiu o assunto: %2</translation>
    </message>
    <message>
        <source>Written by Parlour on %1</source>
        <translation>Gravado pelo Parlour em %1</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(ocultada)</translation>
    </message>
</context>
<context>
    <name>parlour::Failures</name>
    <message>
        <source>The server did not answer.</source>
        <translation>O servidor não respondeu.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão foi perdida.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>O servidor recusou.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>O servidor recusou: %1</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 O servidor diz: %2</translation>
    </message>
</context>
<context>
    <name>parlour::FieldTexts</name>
    <message>
        <source>Basics</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Quem pode falar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>People &amp; limits</source>
        <translation>Pessoas e limites</translation>
    </message>
    <message>
        <source>More from your server</source>
        <translation>Mais do seu servidor</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Isto não pode ficar vazio.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Isto só pode estar ativado ou desativado.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Isto precisa ser um número.</translation>
    </message>
    <message>
        <source>This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.</source>
        <translation>Isto precisa ser uma data ou uma hora, como 2030-12-31 ou 2030-12-31T20:15:00Z.</translation>
    </message>
    <message>
        <source>This must be a language code, such as en, de or pt-BR.</source>
        <translation>Isto precisa ser um código de idioma, como en, de ou pt-BR.</translation>
    </message>
    <message>
        <source>This must be a link, such as https://example.org.</source>
        <translation>Isto precisa ser um link, como https://example.org.</translation>
    </message>
    <message>
        <source>This must be an XMPP address, such as juliet@example.org.</source>
        <translation>Isto precisa ser um endereço XMPP, como juliet@example.org.</translation>
    </message>
    <message>
        <source>The server does not offer this choice.</source>
        <translation>O servidor não oferece esta opção.</translation>
    </message>
    <message>
        <source>The server does not allow a value this small or this large.</source>
        <translation>O servidor não permite um valor tão pequeno ou tão grande.</translation>
    </message>
    <message>
        <source>The server wants this to be written in another way.</source>
        <translation>O servidor quer que isto seja escrito de outra maneira.</translation>
    </message>
    <message>
        <source>Choose more of these.</source>
        <translation>Escolha mais opções destas.</translation>
    </message>
    <message>
        <source>Choose fewer of these.</source>
        <translation>Escolha menos opções destas.</translation>
    </message>
    <message>
        <source>Type a password, or turn the protection off.</source>
        <translation>Digite uma senha ou desative a proteção.</translation>
    </message>
    <message>
        <source>The password does not protect the room&apos;s archive: on most servers anybody can read it. To protect it, too, let only members in.</source>
        <translation>A senha não protege o arquivo da sala: na maioria dos servidores, qualquer pessoa pode lê-lo. Para protegê-lo também, deixe entrar só membros.</translation>
    </message>
    <message>
        <source>The room is not listed, but everybody who learns its address can come in.</source>
        <translation>A sala não é listada, mas todos os que ficarem sabendo o endereço dela podem entrar.</translation>
    </message>
    <message>
        <source>Nobody but moderators will be able to speak, or to ask for it.</source>
        <translation>Ninguém além dos moderadores poderá falar, nem pedir para falar.</translation>
    </message>
    <message>
        <source>The room and its settings will be gone as soon as everybody has left.</source>
        <translation>A sala e as configurações dela deixarão de existir assim que todos saírem.</translation>
    </message>
    <message>
        <source>Anybody can come in and see everybody&apos;s real address.</source>
        <translation>Qualquer pessoa pode entrar e ver o endereço real de todos.</translation>
    </message>
    <message>
        <source>The room&apos;s name or description contains the password, and everybody can read those.</source>
        <translation>O nome ou a descrição da sala contém a senha, e todos podem lê-los.</translation>
    </message>
    <message>
        <source>The password is so short that it is easy to guess.</source>
        <translation>A senha é tão curta que é fácil adivinhá-la.</translation>
    </message>
    <message>
        <source>Only owners can change the room&apos;s settings.</source>
        <translation>Só proprietários podem alterar as configurações da sala.</translation>
    </message>
    <message>
        <source>The room does not exist any more.</source>
        <translation>A sala não existe mais.</translation>
    </message>
    <message>
        <source>The room&apos;s server cannot be reached.</source>
        <translation>Não é possível alcançar o servidor da sala.</translation>
    </message>
    <message>
        <source>The server did not accept these settings. Nothing was changed.</source>
        <translation>O servidor não aceitou estas configurações. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The server did not show the room&apos;s settings.</source>
        <translation>O servidor não mostrou as configurações da sala.</translation>
    </message>
    <message>
        <source>The server cannot do this now. Try again later.</source>
        <translation>O servidor não pode fazer isso agora. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server does not offer settings for this room.</source>
        <translation>O servidor não oferece configurações para esta sala.</translation>
    </message>
    <message>
        <source>The server could not save the settings.</source>
        <translation>O servidor não conseguiu salvar as configurações.</translation>
    </message>
</context>
<context>
    <name>parlour::FileView</name>
    <message>
        <source>%1, too large to show</source>
        <translation>%1, grande demais para mostrar</translation>
    </message>
</context>
<context>
    <name>parlour::FormModel</name>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculta)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>Marcar como lida</translation>
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
        <translation>Não há ninguém chamado %1 aqui.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>É você.</translation>
    </message>
    <message>
        <source>You ignore nobody called %1 here.</source>
        <translation>Você não ignora ninguém chamado %1 aqui.</translation>
    </message>
</context>
<context>
    <name>parlour::KeptMessages</name>
    <message>
        <source>What was said is deleted from this computer whenever you quit Parlour.</source>
        <translation>O que foi dito é excluído deste computador sempre que você sai do Parlour.</translation>
    </message>
    <message numerus="yes">
        <source>Messages older than %n day(s) are deleted from this computer now, and every day from now on.</source>
        <translation>
            <numerusform>Mensagens com mais de %n dia são excluídas deste computador agora, e todos os dias daqui em diante.</numerusform>
            <numerusform>Mensagens com mais de %n dias são excluídas deste computador agora, e todos os dias daqui em diante.</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Until you quit Parlour</source>
        <translation>Até sair do Parlour</translation>
    </message>
    <message>
        <source>As set in Preferences</source>
        <translation>Como nas preferências</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Languages</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as it stands in a list: &quot;Deutsch&quot;, &quot;Français&quot;.</extracomment>
        <translation>Português (Brasil)</translation>
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
        <translation>Seu disco está com problemas: não é possível encontrar tudo.</translation>
    </message>
    <message>
        <source>Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, after:2026-10, before:2026-11-01, has:link and has:file.</source>
        <translation>Encontra o que foi dito, até onde está neste computador. Além de palavras, pode haver from:NOME, in:SALA, after:2026-10, before:2026-11-01, has:link e has:file.</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>A mensagem mais recente (%n)</numerusform>
            <numerusform>As %n mensagens mais recentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) found</source>
        <translation>
            <numerusform>%n mensagem encontrada</numerusform>
            <numerusform>%n mensagens encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4</source>
        <translation>%1 em %2, %3, %4</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Nada encontrado neste computador</translation>
    </message>
    <message>
        <source>%1 in %2, %3, %4, from the server</source>
        <translation>%1 em %2, %3, %4, do servidor</translation>
    </message>
    <message>
        <source>Search the room&apos;s archive on the server</source>
        <translation>Buscar no arquivo da sala no servidor</translation>
    </message>
    <message>
        <source>Show older messages from the server</source>
        <translation>Mostrar mensagens mais antigas do servidor</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Perguntar de novo ao servidor</translation>
    </message>
    <message>
        <source>The server searches the room&apos;s archive...</source>
        <translation>O servidor está buscando no arquivo da sala…</translation>
    </message>
    <message>
        <source>There was no answer from the server.</source>
        <translation>Não houve resposta do servidor.</translation>
    </message>
    <message>
        <source>The server did not search the room&apos;s archive.</source>
        <translation>O servidor não buscou no arquivo da sala.</translation>
    </message>
    <message>
        <source>The server found nothing else.</source>
        <translation>O servidor não encontrou mais nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) from the server. What is not on this computer is fetched when it is opened.</source>
        <translation>
            <numerusform>%n mensagem do servidor. O que não está neste computador é baixado ao ser aberto.</numerusform>
            <numerusform>%n mensagens do servidor. O que não está neste computador é baixado ao ser aberto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your archive on the server</source>
        <translation>Buscar no seu arquivo no servidor</translation>
    </message>
    <message>
        <source>The server searches your archive...</source>
        <translation>O servidor está buscando no seu arquivo…</translation>
    </message>
    <message>
        <source>The server did not search your archive.</source>
        <translation>O servidor não buscou no seu arquivo.</translation>
    </message>
</context>
<context>
    <name>parlour::Moderation</name>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 não está mais aqui.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Não há ninguém chamado %1 aqui.</translation>
    </message>
    <message>
        <source>%1 That did not work. %2</source>
        <translation>%1 Isso não funcionou. %2</translation>
    </message>
    <message>
        <source>Kick...</source>
        <translation>Expulsar…</translation>
    </message>
    <message>
        <source>Kick %1?</source>
        <translation>Expulsar %1?</translation>
    </message>
    <message>
        <source>They are put out of the room, and may come back at once.</source>
        <translation>A pessoa tem de sair da sala, e pode voltar logo em seguida.</translation>
    </message>
    <message>
        <source>Ban...</source>
        <translation>Banir…</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Banir %1?</translation>
    </message>
    <message>
        <source>They are put out of the room and cannot come back until the ban is lifted.</source>
        <translation>A pessoa tem de sair da sala e só pode voltar quando o banimento for revogado.</translation>
    </message>
    <message>
        <source>Give voice</source>
        <translation>Dar voz</translation>
    </message>
    <message>
        <source>Give %1 a voice?</source>
        <translation>Dar voz a %1?</translation>
    </message>
    <message>
        <source>They may write in the room.</source>
        <translation>A pessoa poderá escrever na sala.</translation>
    </message>
    <message>
        <source>Take voice...</source>
        <translation>Tirar a voz…</translation>
    </message>
    <message>
        <source>Take the voice of %1?</source>
        <translation>Tirar a voz de %1?</translation>
    </message>
    <message>
        <source>They can read, but not write, for as long as they stay.</source>
        <translation>A pessoa poderá ler, mas não escrever, enquanto ficar na sala.</translation>
    </message>
    <message>
        <source>Make moderator...</source>
        <translation>Tornar moderador…</translation>
    </message>
    <message>
        <source>Make %1 a moderator?</source>
        <translation>Tornar %1 moderador?</translation>
    </message>
    <message>
        <source>They may kick people and give or take voice, for as long as they stay.</source>
        <translation>A pessoa poderá expulsar outras e dar ou tirar voz, enquanto ficar na sala.</translation>
    </message>
    <message>
        <source>No longer moderator...</source>
        <translation>Não mais moderador…</translation>
    </message>
    <message>
        <source>Make %1 a participant?</source>
        <translation>Tornar %1 participante?</translation>
    </message>
    <message>
        <source>They may no longer kick people, nor give or take voice.</source>
        <translation>A pessoa não poderá mais expulsar outras, nem dar ou tirar voz.</translation>
    </message>
    <message>
        <source>Make owner...</source>
        <translation>Tornar proprietário…</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Tornar %1 proprietário?</translation>
    </message>
    <message>
        <source>They may do everything you may: change the settings, remove you, and destroy the room.</source>
        <translation>A pessoa poderá fazer tudo o que você pode: alterar as configurações, remover você e destruir a sala.</translation>
    </message>
    <message>
        <source>Make admin...</source>
        <translation>Tornar administrador…</translation>
    </message>
    <message>
        <source>Make %1 an admin?</source>
        <translation>Tornar %1 administrador?</translation>
    </message>
    <message>
        <source>They are always a moderator here, and may ban people and add members.</source>
        <translation>A pessoa terá sempre o papel de moderador aqui, e poderá banir outras e adicionar membros.</translation>
    </message>
    <message>
        <source>Make member...</source>
        <translation>Tornar membro…</translation>
    </message>
    <message>
        <source>Make %1 a member?</source>
        <translation>Tornar %1 membro?</translation>
    </message>
    <message>
        <source>They may enter even if the room is for members only. An admin or owner loses that right.</source>
        <translation>A pessoa poderá entrar mesmo se a sala for só para membros. Um administrador ou proprietário perde seus direitos.</translation>
    </message>
    <message>
        <source>Remove from the room&apos;s lists...</source>
        <translation>Remover das listas da sala…</translation>
    </message>
    <message>
        <source>Remove %1 from the room&apos;s lists?</source>
        <translation>Remover %1 das listas da sala?</translation>
    </message>
    <message>
        <source>They are no longer member, admin or owner. A room for members only puts them out.</source>
        <translation>A pessoa deixará de ser membro, administrador ou proprietário. De uma sala só para membros ela terá de sair.</translation>
    </message>
    <message>
        <source>That is the case already.</source>
        <translation>Já está assim.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>É você.</translation>
    </message>
    <message>
        <source>Only moderators can.</source>
        <translation>Só moderadores podem fazer isso.</translation>
    </message>
    <message>
        <source>Only admins and owners can.</source>
        <translation>Só administradores e proprietários podem fazer isso.</translation>
    </message>
    <message>
        <source>Only owners can.</source>
        <translation>Só proprietários podem fazer isso.</translation>
    </message>
    <message>
        <source>They rank as high as you, or higher.</source>
        <translation>A posição dessa pessoa é igual ou superior à sua.</translation>
    </message>
    <message>
        <source>Admins and owners always have this right.</source>
        <translation>Administradores e proprietários sempre têm este direito.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now, so nothing was done.</source>
        <translation>Agora outra pessoa se chama %1, por isso nada foi feito.</translation>
    </message>
</context>
<context>
    <name>parlour::NewAccount</name>
    <message>
        <source>This is not the name of a server.</source>
        <translation>Isso não é o nome de um servidor.</translation>
    </message>
    <message>
        <source>This cannot stand before the @ of an address.</source>
        <translation>Isso não pode ficar antes do @ de um endereço.</translation>
    </message>
    <message>
        <source>What %1 wants to know is too large to show.</source>
        <translation>O que %1 quer saber é grande demais para ser exibido.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Type the text in the picture</source>
        <translation>Digite o texto da imagem</translation>
    </message>
    <message>
        <source>Answer the server&apos;s question</source>
        <translation>Responda à pergunta do servidor</translation>
    </message>
    <message>
        <source>What stands before @%1 in your address</source>
        <translation>O que fica antes de @%1 no seu endereço</translation>
    </message>
    <message>
        <source>Somebody else has that name on %1. Choose another one.</source>
        <translation>Outra pessoa já tem esse nome em %1. Escolha outro.</translation>
    </message>
    <message>
        <source>%1 did not accept what you filled in.</source>
        <translation>%1 não aceitou o que você preencheu.</translation>
    </message>
    <message>
        <source>%1 did not make the account.</source>
        <translation>%1 não criou a conta.</translation>
    </message>
    <message>
        <source>%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.</source>
        <translation>%1 não deixa criar contas a partir de um programa. Veja o site dele, ou pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>%1 makes no more accounts for now. Try again later.</source>
        <translation>Por enquanto, %1 não cria mais contas. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 could not do that now. Try again later.</source>
        <translation>%1 não conseguiu fazer isso agora. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 did not answer. The account may be there or not: try to sign in with it first.</source>
        <translation>%1 não respondeu. A conta pode existir ou não: primeiro, tente entrar com ela.</translation>
    </message>
    <message>
        <source>%1 does not take this invitation: it was used already, or is too old.</source>
        <translation>%1 não aceita este convite: ele já foi usado, ou é antigo demais.</translation>
    </message>
    <message>
        <source>This link invites you to make an account on %1.</source>
        <translation>Este link convida você a criar uma conta em %1.</translation>
    </message>
    <message>
        <source>Connecting to %1...</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Showing the invitation...</source>
        <translation>Apresentando o convite…</translation>
    </message>
    <message>
        <source>Asking %1 what it wants to know...</source>
        <translation>Consultando o que %1 quer saber…</translation>
    </message>
    <message>
        <source>Making the account...</source>
        <translation>Criando a conta…</translation>
    </message>
    <message>
        <source>%1 makes accounts on its web site. Come back and sign in when you have one.</source>
        <translation>%1 cria contas no próprio site. Volte e entre quando tiver uma.</translation>
    </message>
    <message>
        <source>The account is there. Sign in with it.</source>
        <translation>A conta está criada. Entre com ela.</translation>
    </message>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 convida você para %2.</translation>
    </message>
    <message>
        <source>You are invited to %1.</source>
        <translation>Você tem um convite para %1.</translation>
    </message>
    <message>
        <source>Your address will be %1.</source>
        <translation>Seu endereço será %1.</translation>
    </message>
    <message>
        <source>%1 did not wait that long. Look at the form again, and send it once more.</source>
        <translation>%1 não esperou tanto tempo. Confira o formulário de novo e envie-o mais uma vez.</translation>
    </message>
</context>
<context>
    <name>parlour::NewsModel</name>
    <message>
        <source>en</source>
        <extracomment>The key of this language in resources/news.json.</extracomment>
        <translation>pt_BR</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date: day, month in full, year.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versão %1, %2</translation>
    </message>
</context>
<context>
    <name>parlour::NoticeWords</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n menção</numerusform>
            <numerusform>%n menções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
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
        <translation>proprietário</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>Free for chat</source>
        <translation>Disponível para conversar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Ausente há muito tempo</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The name has invisible characters.</source>
        <translation>O nome tem caracteres invisíveis.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space.</source>
        <translation>O nome começa ou termina com um espaço.</translation>
    </message>
    <message>
        <source>Looks like %1, but is somebody else.</source>
        <translation>Parece %1, mas é outra pessoa.</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>visitante</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>você ignora</translation>
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
            <numerusform>%1, %2 e mais %n pessoa</numerusform>
            <numerusform>%1, %2 e mais %n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined.</source>
        <translation>
            <numerusform>%1 entrou.</numerusform>
            <numerusform>%1 entraram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 saiu.</numerusform>
            <numerusform>%1 saíram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and left.</source>
        <translation>
            <numerusform>%1 entrou e saiu.</numerusform>
            <numerusform>%1 entraram e saíram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left and came back.</source>
        <translation>
            <numerusform>%1 saiu e voltou.</numerusform>
            <numerusform>%1 saíram e voltaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the nickname.</source>
        <translation>
            <numerusform>%1 mudou de apelido.</numerusform>
            <numerusform>%1 mudaram de apelido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed.</source>
        <translation>
            <numerusform>Expulsaram %1.</numerusform>
            <numerusform>Expulsaram %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was banned.</source>
        <translation>
            <numerusform>Baniram %1.</numerusform>
            <numerusform>Baniram %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had to leave: only members may be here.</source>
        <translation>
            <numerusform>%1 teve de sair: só membros podem ficar aqui.</numerusform>
            <numerusform>%1 tiveram de sair: só membros podem ficar aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an owner now.</source>
        <translation>
            <numerusform>Agora %1 está entre os proprietários.</numerusform>
            <numerusform>Agora %1 estão entre os proprietários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is an admin now.</source>
        <translation>
            <numerusform>Agora %1 está entre os administradores.</numerusform>
            <numerusform>Agora %1 estão entre os administradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member now.</source>
        <translation>
            <numerusform>Agora %1 é membro.</numerusform>
            <numerusform>Agora %1 são membros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a member any more.</source>
        <translation>
            <numerusform>%1 não é mais membro.</numerusform>
            <numerusform>%1 não são mais membros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a moderator now.</source>
        <translation>
            <numerusform>Agora %1 está entre os moderadores.</numerusform>
            <numerusform>Agora %1 estão entre os moderadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a moderator.</source>
        <translation>
            <numerusform>%1 não está mais entre os moderadores.</numerusform>
            <numerusform>%1 não estão mais entre os moderadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may write now.</source>
        <translation>
            <numerusform>Agora %1 pode escrever.</numerusform>
            <numerusform>Agora %1 podem escrever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may no longer write.</source>
        <translation>
            <numerusform>%1 não pode mais escrever.</numerusform>
            <numerusform>%1 não podem mais escrever.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%2 expulsou %1.</translation>
    </message>
    <message>
        <source>%1 was banned by %2.</source>
        <translation>%2 baniu %1.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 agora se chama %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n acontecimento</numerusform>
            <numerusform>e mais %n acontecimentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::OwnPicture</name>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Isso não é uma imagem que o Parlour possa usar. Escolha um arquivo PNG ou JPEG, por exemplo.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>A imagem foi removida.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>A imagem foi definida.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>O servidor não aceitou a imagem.</translation>
    </message>
</context>
<context>
    <name>parlour::PasswordChange</name>
    <message>
        <source>Type a new password.</source>
        <translation>Digite uma nova senha.</translation>
    </message>
    <message>
        <source>The passwords do not match.</source>
        <translation>As senhas não coincidem.</translation>
    </message>
    <message>
        <source>That is the password you have already.</source>
        <translation>Essa é a senha que você já tem.</translation>
    </message>
    <message>
        <source>Your server does not let programs change passwords. Perhaps its website does.</source>
        <translation>Seu servidor não deixa programas alterarem senhas. Talvez seja possível no site dele.</translation>
    </message>
    <message>
        <source>Your server wants more proof that it is you. Perhaps its website lets you do it.</source>
        <translation>Seu servidor quer mais provas de que é você. Talvez seja possível no site dele.</translation>
    </message>
    <message>
        <source>Your server did not accept this password. Try a longer or simpler one.</source>
        <translation>Seu servidor não aceitou esta senha. Tente uma mais longa ou mais simples.</translation>
    </message>
    <message>
        <source>Your server says that this account is not signed in. Sign in again and retry.</source>
        <translation>Seu servidor diz que esta conta não está conectada. Entre nela de novo e repita a tentativa.</translation>
    </message>
    <message>
        <source>Your server does not allow this so often. Try again later.</source>
        <translation>Seu servidor não permite isso com tanta frequência. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Your server could not change the password.</source>
        <translation>Seu servidor não conseguiu alterar a senha.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Você está sem conexão. Tente de novo quando ela voltar.</translation>
    </message>
    <message>
        <source>The server did not answer. Your password may have been changed or not; keep both in mind.</source>
        <translation>O servidor não respondeu. Sua senha pode ter sido alterada ou não; guarde as duas na memória.</translation>
    </message>
</context>
<context>
    <name>parlour::PersonCard</name>
    <message>
        <source>The room does not show you their address.</source>
        <translation>A sala não mostra a você o endereço da pessoa.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Not inside any more</source>
        <translation>Não está mais na sala</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Sem atividade desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última presença</translation>
    </message>
    <message>
        <source>Rights here</source>
        <translation>Permissões aqui</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Nicknames here</source>
        <translation>Apelidos aqui</translation>
    </message>
    <message>
        <source>Messages here</source>
        <translation>Mensagens aqui</translation>
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
        <translation>Organização</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
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
        <translation>Moderador</translation>
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
        <translation>Fora da sala</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietário</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banimento</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %L1</source>
        <translation>
            <numerusform>%n das últimas %L1</numerusform>
            <numerusform>%n das últimas %L1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the profile...</source>
        <translation>Carregando o perfil…</translation>
    </message>
    <message>
        <source>They have published no profile.</source>
        <translation>Esta pessoa não publicou nenhum perfil.</translation>
    </message>
    <message>
        <source>The profile could not be loaded.</source>
        <translation>Não foi possível carregar o perfil.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n neste computador</numerusform>
            <numerusform>%n neste computador</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::PlayedFile</name>
    <message>
        <source>This file cannot be played.</source>
        <translation>Este arquivo não pode ser reproduzido.</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>Não há dispositivo de som.</translation>
    </message>
</context>
<context>
    <name>parlour::PortalNotices</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChat</name>
    <message>
        <source>Commands are typed in the room. Write //... to say it.</source>
        <translation>Comandos são digitados na sala. Escreva //... para dizer isso.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 agora se chama %2.</translation>
    </message>
    <message>
        <source>%1 is in the room again.</source>
        <translation>%1 está na sala de novo.</translation>
    </message>
    <message>
        <source>Parlour ended before the room confirmed it. It may have arrived.</source>
        <translation>O Parlour foi encerrado antes de a sala confirmar. A mensagem pode ter chegado.</translation>
    </message>
    <message>
        <source>Parlour ended before it could be sent.</source>
        <translation>O Parlour foi encerrado antes que isso pudesse ser enviado.</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>you are outside</source>
        <translation>você está fora da sala</translation>
    </message>
    <message>
        <source>left the room</source>
        <translation>saiu da sala</translation>
    </message>
    <message>
        <source>somebody else now</source>
        <translation>agora é outra pessoa</translation>
    </message>
    <message>
        <source>perhaps somebody else</source>
        <translation>talvez outra pessoa</translation>
    </message>
    <message>
        <source>You are not in the room just now. What you write waits, and is sent if %1 is still there when you are back.</source>
        <translation>Você não está na sala neste momento. O que você escrever fica esperando, e será enviado se %1 ainda estiver lá quando você voltar.</translation>
    </message>
    <message>
        <source>You are not in the room. Private messages go through it.</source>
        <translation>Você não está na sala. As mensagens privadas passam por ela.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more, and cannot be reached.</source>
        <translation>%1 não está mais na sala, e não há como enviar-lhe mensagens.</translation>
    </message>
    <message>
        <source>Somebody else is called %1 now. They see nothing of this conversation.</source>
        <translation>Agora outra pessoa se chama %1. Ela não vê nada desta conversa.</translation>
    </message>
    <message>
        <source>Somebody called %1 is in the room. Parlour cannot tell whether it is the same person.</source>
        <translation>Alguém chamado %1 está na sala. O Parlour não consegue saber se é a mesma pessoa.</translation>
    </message>
    <message>
        <source>The room could not deliver it.</source>
        <translation>A sala não conseguiu entregar a mensagem.</translation>
    </message>
    <message>
        <source>%1 is not in the room any more.</source>
        <translation>%1 não está mais na sala.</translation>
    </message>
    <message>
        <source>The room does not let you write privately to %1.</source>
        <translation>A sala não deixa você escrever em particular para %1.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>A sala diz que você não está nela.</translation>
    </message>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 O servidor diz: %2</translation>
    </message>
    <message>
        <source>Private: %1 in %2</source>
        <translation>Privado: %1 em %2</translation>
    </message>
    <message>
        <source>Only %1 sees this. The room&apos;s server, %2, passes it on and could read it.</source>
        <translation>Só %1 vê isto. O servidor da sala, %2, repassa as mensagens e poderia lê-las.</translation>
    </message>
    <message>
        <source>The room did not confirm it. It may have arrived.</source>
        <translation>A sala não confirmou a mensagem. Ela pode ter chegado.</translation>
    </message>
    <message>
        <source>The connection broke before the room confirmed it. It may have arrived.</source>
        <translation>A conexão caiu antes de a sala confirmar a mensagem. Ela pode ter chegado.</translation>
    </message>
    <message>
        <source>%1 was removed from the room.</source>
        <translation>Expulsaram %1 da sala.</translation>
    </message>
    <message>
        <source>%1 was banned from the room.</source>
        <translation>Baniram %1 da sala.</translation>
    </message>
    <message>
        <source>%1 left the room.</source>
        <translation>%1 saiu da sala.</translation>
    </message>
</context>
<context>
    <name>parlour::PrivateChats</name>
    <message>
        <source>You are not in the room.</source>
        <translation>Você não está na sala.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>É você.</translation>
    </message>
    <message>
        <source>This room does not allow private messages.</source>
        <translation>Esta sala não permite mensagens privadas.</translation>
    </message>
    <message>
        <source>Only people with a voice may write privately here.</source>
        <translation>Só quem tem voz pode escrever em particular aqui.</translation>
    </message>
    <message>
        <source>Only moderators may write privately here.</source>
        <translation>Só moderadores podem escrever em particular aqui.</translation>
    </message>
    <message>
        <source>The room allows a name that cannot be written to.</source>
        <translation>A sala permite um nome para o qual não se pode escrever.</translation>
    </message>
    <message>
        <source>There is nobody called %1 here.</source>
        <translation>Não há ninguém chamado %1 aqui.</translation>
    </message>
</context>
<context>
    <name>parlour::ReceivedInvitations</name>
    <message>
        <source>%1 invites you to %2.</source>
        <translation>%1 convida você para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n pessoa na sala</numerusform>
            <numerusform>%n pessoas na sala</numerusform>
        </translation>
    </message>
    <message>
        <source>A room at %1 says that %2 invites you to %3.</source>
        <translation>Uma sala em %1 diz que %2 convida você para %3.</translation>
    </message>
    <message>
        <source>Somebody who is called %1 there invites you to %2.</source>
        <translation>Alguém que lá se chama %1 convida você para %2.</translation>
    </message>
    <message>
        <source>Somebody invites you to %1.</source>
        <translation>Alguém convida você para %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::Room</name>
    <message>
        <source>You left the room.</source>
        <translation>Você saiu da sala.</translation>
    </message>
    <message>
        <source>The room did not confirm it within 30 seconds.</source>
        <translation>A sala não confirmou dentro de 30 segundos.</translation>
    </message>
    <message>
        <source>The room was deleted, because its creation was cancelled.</source>
        <translation>A sala foi excluída, porque a criação dela foi cancelada.</translation>
    </message>
    <message>
        <source>%1 did not let you in</source>
        <translation>%1 não deixou você entrar</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Baniram você de %1</translation>
    </message>
    <message>
        <source>%1 is for members only</source>
        <translation>%1 é só para membros</translation>
    </message>
    <message>
        <source>That nickname is taken</source>
        <translation>Esse apelido já está em uso</translation>
    </message>
    <message>
        <source>That nickname is not allowed</source>
        <translation>Esse apelido não é permitido</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>Não cabe mais ninguém em %1</translation>
    </message>
    <message>
        <source>%1 is not open yet</source>
        <translation>%1 ainda não está aberta</translation>
    </message>
    <message>
        <source>You may not create rooms here</source>
        <translation>Você não pode criar salas aqui</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 não existe mais</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Esse servidor não existe</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 não respondeu</translation>
    </message>
    <message>
        <source>You are not connected</source>
        <translation>Você está sem conexão</translation>
    </message>
    <message>
        <source>%1 does not exist any more</source>
        <translation>%1 não existe mais</translation>
    </message>
    <message>
        <source>The room refused without a reason that Parlour knows.</source>
        <translation>A sala recusou sem um motivo que o Parlour conheça.</translation>
    </message>
    <message>
        <source>The room&apos;s owners do not let you in. Ask one of them to lift the ban.</source>
        <translation>Os proprietários da sala não deixam você entrar. Peça a um deles para revogar o banimento.</translation>
    </message>
    <message>
        <source>Somebody else uses or has registered that nickname in this room. Choose another one.</source>
        <translation>Outra pessoa usa ou registrou esse apelido nesta sala. Escolha outro.</translation>
    </message>
    <message>
        <source>The room does not accept that nickname. Choose another one.</source>
        <translation>A sala não aceita esse apelido. Escolha outro.</translation>
    </message>
    <message>
        <source>As many people are inside as the room allows. Try again when somebody has left.</source>
        <translation>Há tantas pessoas na sala quantas ela permite. Tente de novo quando alguém sair.</translation>
    </message>
    <message>
        <source>Its owner is still setting it up, or it does not exist. Try again in a moment.</source>
        <translation>O proprietário ainda a está configurando, ou ela não existe. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>This room does not exist, and the server does not let you create it. Check the address.</source>
        <translation>Esta sala não existe, e o servidor não deixa você criá-la. Confira o endereço.</translation>
    </message>
    <message>
        <source>The room was closed by its owners.</source>
        <translation>A sala foi fechada pelos proprietários.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server. Check the part of the address after the @.</source>
        <translation>Seu servidor não consegue encontrar o servidor da sala. Confira a parte do endereço depois da @.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>No momento, seu servidor não consegue alcançar o servidor da sala.</translation>
    </message>
    <message>
        <source>No answer came within 30 seconds. Perhaps there is no chat room service at this address.</source>
        <translation>Nenhuma resposta chegou em 30 segundos. Talvez não haja um serviço de salas neste endereço.</translation>
    </message>
    <message>
        <source>The room can be joined when you are online again.</source>
        <translation>Você poderá entrar na sala quando estiver online de novo.</translation>
    </message>
    <message>
        <source>It was closed while you were away. You can create it anew, or forget it.</source>
        <translation>Ela foi fechada enquanto você estava fora. Você pode criá-la de novo, ou esquecê-la.</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>fora da sala</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>entrando</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>precisa de senha</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>senha errada</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>senha alterada</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>baniram você</translation>
    </message>
    <message>
        <source>could not join</source>
        <translation>não foi possível entrar</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>na sala</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>expulsaram você</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Entrando em %1</translation>
    </message>
    <message>
        <source>Reconnecting...</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>You are not in %1 any more</source>
        <translation>Você não está mais em %1</translation>
    </message>
    <message>
        <source>Asking the room to let you in...</source>
        <translation>Pedindo à sala para deixar você entrar…</translation>
    </message>
    <message>
        <source>%1 needs a password</source>
        <translation>%1 precisa de senha</translation>
    </message>
    <message>
        <source>That password was not accepted</source>
        <translation>Essa senha não foi aceita</translation>
    </message>
    <message>
        <source>The saved password no longer works. It was probably changed</source>
        <translation>A senha salva não funciona mais. Provavelmente ela foi alterada</translation>
    </message>
    <message>
        <source>You will be back in the room as soon as the connection is.</source>
        <translation>Você estará de volta à sala assim que a conexão voltar.</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Go to the new room</source>
        <translation>Ir para a nova sala</translation>
    </message>
    <message>
        <source>The room ended your stay without telling why.</source>
        <translation>A sala encerrou sua permanência sem dizer por quê.</translation>
    </message>
    <message>
        <source>You were removed by %1.</source>
        <translation>%1 expulsou você.</translation>
    </message>
    <message>
        <source>You were banned by %1.</source>
        <translation>%1 baniu você.</translation>
    </message>
    <message>
        <source>You were banned from the room.</source>
        <translation>Baniram você da sala.</translation>
    </message>
    <message>
        <source>You are not a member any more, and the room is for members only.</source>
        <translation>Você não é mais membro, e a sala é só para membros.</translation>
    </message>
    <message>
        <source>The room is for members only now, and you are not one.</source>
        <translation>A sala agora é só para membros, e você não é membro.</translation>
    </message>
    <message>
        <source>The room&apos;s server is shutting down.</source>
        <translation>O servidor da sala está sendo desligado.</translation>
    </message>
    <message>
        <source>The room lost its connection to you.</source>
        <translation>A sala perdeu a conexão com você.</translation>
    </message>
    <message>
        <source>The room was closed for good.</source>
        <translation>A sala foi fechada definitivamente.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>The room&apos;s settings were changed.</source>
        <translation>As configurações da sala foram alteradas.</translation>
    </message>
    <message>
        <source>Everybody in this room can see your real address.</source>
        <translation>Todos nesta sala podem ver seu endereço real.</translation>
    </message>
    <message>
        <source>Real addresses are hidden from ordinary people in this room now.</source>
        <translation>Agora, nesta sala, só moderadores veem os endereços reais.</translation>
    </message>
    <message>
        <source>Conversations in this room are recorded publicly.</source>
        <translation>As conversas nesta sala são registradas publicamente.</translation>
    </message>
    <message>
        <source>Conversations in this room are not recorded publicly any more.</source>
        <translation>As conversas nesta sala não são mais registradas publicamente.</translation>
    </message>
    <message>
        <source>The room calls you %1.</source>
        <translation>A sala chama você de %1.</translation>
    </message>
    <message>
        <source>The room did not deliver it.</source>
        <translation>A sala não entregou a mensagem.</translation>
    </message>
    <message>
        <source>You may not speak in this room.</source>
        <translation>Você não pode falar nesta sala.</translation>
    </message>
    <message>
        <source>The room says that you are not inside.</source>
        <translation>A sala diz que você não está nela.</translation>
    </message>
    <message>
        <source>That exceeds the room&apos;s limits.</source>
        <translation>Isso ultrapassa os limites da sala.</translation>
    </message>
    <message>
        <source>There is no keychain service here. The password is remembered until you quit.</source>
        <translation>Não há serviço de chaveiro aqui. A senha fica lembrada até você sair do Parlour.</translation>
    </message>
    <message>
        <source>The keychain is locked. The password is remembered until you quit.</source>
        <translation>O chaveiro está bloqueado. A senha fica lembrada até você sair do Parlour.</translation>
    </message>
    <message>
        <source>The keychain refused. The password is remembered until you quit.</source>
        <translation>O chaveiro recusou. A senha fica lembrada até você sair do Parlour.</translation>
    </message>
    <message>
        <source>Type a nickname.</source>
        <translation>Digite um apelido.</translation>
    </message>
    <message>
        <source>That nickname is too long.</source>
        <translation>Esse apelido é longo demais.</translation>
    </message>
    <message>
        <source>That nickname has a character that rooms do not accept, such as an emoji.</source>
        <translation>Esse apelido tem um caractere que as salas não aceitam, como um emoji.</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>APELIDO</translation>
    </message>
    <message>
        <source>[SUBJECT]</source>
        <translation>[ASSUNTO]</translation>
    </message>
    <message>
        <source>NICKNAME [REASON]</source>
        <translation>APELIDO [MOTIVO]</translation>
    </message>
    <message>
        <source>NICKNAME or ADDRESS [REASON]</source>
        <translation>APELIDO ou ENDEREÇO [MOTIVO]</translation>
    </message>
    <message>
        <source>ADDRESS [REASON]</source>
        <translation>ENDEREÇO [MOTIVO]</translation>
    </message>
    <message>
        <source>ROOM [NICKNAME]</source>
        <translation>SALA [APELIDO]</translation>
    </message>
    <message>
        <source>Do you mean %1? Put the name into quotes: %2</source>
        <translation>Você quer dizer %1? Ponha o nome entre aspas: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Changes your nickname in this room.</source>
        <translation>Altera seu apelido nesta sala.</translation>
    </message>
    <message>
        <source>Sets or removes the subject.</source>
        <translation>Define ou remove o assunto.</translation>
    </message>
    <message>
        <source>Puts somebody out of the room.</source>
        <translation>Expulsa alguém da sala.</translation>
    </message>
    <message>
        <source>Puts somebody out and keeps them out.</source>
        <translation>Bane alguém: a pessoa sai e não pode voltar.</translation>
    </message>
    <message>
        <source>Lets a visitor write.</source>
        <translation>Deixa um visitante escrever.</translation>
    </message>
    <message>
        <source>Stops somebody from writing.</source>
        <translation>Impede alguém de escrever.</translation>
    </message>
    <message>
        <source>Invites somebody into this room.</source>
        <translation>Convida alguém para esta sala.</translation>
    </message>
    <message>
        <source>Joins another room.</source>
        <translation>Entra em outra sala.</translation>
    </message>
    <message>
        <source>Leaves this room.</source>
        <translation>Sai desta sala.</translation>
    </message>
    <message>
        <source>Shows this list.</source>
        <translation>Mostra esta lista.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection broke, and this room keeps no record that tells whether it arrived.</source>
        <translation>A conexão caiu, e esta sala não tem um arquivo que diga se a mensagem chegou.</translation>
    </message>
    <message>
        <source>This room is now called %1. Before, it was %2.</source>
        <translation>Esta sala agora se chama %1. Antes, era %2.</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Você não pode alterar o assunto desta sala.</translation>
    </message>
    <message>
        <source>The room no longer knew you. Parlour is joining it again.</source>
        <translation>A sala não reconhecia mais você. O Parlour está entrando de novo.</translation>
    </message>
    <message>
        <source>Some messages from while you were away may be missing here.</source>
        <translation>Algumas mensagens de quando você estava fora podem faltar aqui.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>A sala</translation>
    </message>
    <message>
        <source>%1 removed the subject.</source>
        <translation>%1 removeu o assunto.</translation>
    </message>
    <message>
        <source>%1 changed the subject: %2</source>
        <translation>%1 alterou o assunto: %2</translation>
    </message>
    <message>
        <source>The room did not accept the new subject.</source>
        <translation>A sala não aceitou o novo assunto.</translation>
    </message>
    <message>
        <source>Somebody else has the nickname %1, or has reserved it.</source>
        <translation>Outra pessoa tem o apelido %1, ou o reservou.</translation>
    </message>
    <message>
        <source>The room does not allow the nickname %1.</source>
        <translation>A sala não permite o apelido %1.</translation>
    </message>
    <message>
        <source>You asked to speak a short while ago. Wait before you ask again.</source>
        <translation>Você pediu voz há pouco. Espere antes de pedir de novo.</translation>
    </message>
    <message>
        <source>The room did not pass on your request to speak.</source>
        <translation>A sala não repassou seu pedido de voz.</translation>
    </message>
    <message>
        <source>The room itself removed you. Perhaps your nickname is reserved.</source>
        <translation>Foi a própria sala que removeu você. Talvez seu apelido esteja reservado.</translation>
    </message>
    <message>
        <source>%1 ended your membership, and the room is for members only.</source>
        <translation>%1 tirou você da lista de membros, e a sala é só para membros.</translation>
    </message>
    <message>
        <source>%1 made the room one for members only, and you are not one.</source>
        <translation>%1 restringiu a sala a membros, e você não é membro.</translation>
    </message>
    <message>
        <source>NICKNAME [MESSAGE]</source>
        <translation>APELIDO [MENSAGEM]</translation>
    </message>
    <message>
        <source>WHAT YOU DO</source>
        <translation>O QUE VOCÊ FAZ</translation>
    </message>
    <message>
        <source>Writes to somebody here alone.</source>
        <translation>Escreve só para uma pessoa daqui.</translation>
    </message>
    <message>
        <source>Says what you do, with your name before it.</source>
        <translation>Diz o que você faz, com seu nome na frente.</translation>
    </message>
    <message>
        <source>Hides what somebody writes.</source>
        <translation>Oculta o que alguém escreve.</translation>
    </message>
    <message>
        <source>Shows again what somebody writes.</source>
        <translation>Mostra de novo o que alguém escreve.</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>That answer was not accepted</source>
        <translation>Essa resposta não foi aceita</translation>
    </message>
    <message>
        <source>You can ask to become a member. An owner or admin of the room can make you one, too.</source>
        <translation>Você pode pedir para se tornar membro. Um proprietário ou administrador da sala também pode fazer isso por você.</translation>
    </message>
    <message>
        <source>The room was closed by its owners. It goes on at %1.</source>
        <translation>A sala foi fechada pelos proprietários. Ela continua em %1.</translation>
    </message>
    <message>
        <source>There is no room at this address. Check how it is written, or create the room.</source>
        <translation>Não há nenhuma sala neste endereço. Confira como ele está escrito, ou crie a sala.</translation>
    </message>
    <message>
        <source>It was wrong, or came too late. Try again with another question.</source>
        <translation>Ela estava errada, ou chegou tarde demais. Tente de novo com outra pergunta.</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>precisa de uma resposta</translation>
    </message>
    <message>
        <source>%1 wants to know whether you are a person</source>
        <translation>%1 quer saber se você é uma pessoa</translation>
    </message>
    <message>
        <source>Ask for membership...</source>
        <translation>Pedir para ser membro…</translation>
    </message>
    <message>
        <source>Create the room</source>
        <translation>Criar a sala</translation>
    </message>
    <message>
        <source>Browse rooms...</source>
        <translation>Explorar salas…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>You destroyed the room.</source>
        <translation>Você destruiu a sala.</translation>
    </message>
    <message>
        <source>%1 needs another password than the one that came with the link or invitation</source>
        <translation>%1 precisa de uma senha diferente da que veio com o link ou convite</translation>
    </message>
    <message>
        <source>Parlour tries again by itself.</source>
        <translation>O Parlour tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>%1 is out of order</source>
        <translation>%1 está fora de serviço</translation>
    </message>
    <message>
        <source>%1 fell silent</source>
        <translation>%1 parou de responder</translation>
    </message>
    <message>
        <source>The room&apos;s server lets nobody in at the moment.</source>
        <translation>No momento, o servidor da sala não deixa ninguém entrar.</translation>
    </message>
    <message>
        <source>It began to tell who is inside, and then said nothing for 30 seconds.</source>
        <translation>Ela começou a informar quem está lá, e depois não disse nada por 30 segundos.</translation>
    </message>
    <message>
        <source>The message could not be removed. %1</source>
        <translation>Não foi possível remover a mensagem. %1</translation>
    </message>
    <message>
        <source>%1 is not here any more, and the room does not tell their address.</source>
        <translation>%1 não está mais aqui, e a sala não informa o endereço dessa pessoa.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomAvatar</name>
    <message>
        <source>That file cannot be read.</source>
        <translation>Não é possível ler esse arquivo.</translation>
    </message>
    <message>
        <source>That file is too large. It may have 20 megabytes at most.</source>
        <translation>Esse arquivo é grande demais. Ele pode ter no máximo 20 megabytes.</translation>
    </message>
    <message>
        <source>Parlour cannot use this picture. Choose a PNG or JPEG file, for example.</source>
        <translation>Isso não é uma imagem que o Parlour possa usar. Escolha um arquivo PNG ou JPEG, por exemplo.</translation>
    </message>
    <message>
        <source>The picture is removed.</source>
        <translation>A imagem foi removida.</translation>
    </message>
    <message>
        <source>The picture is set.</source>
        <translation>A imagem foi definida.</translation>
    </message>
    <message>
        <source>Only owners can change the picture of this room.</source>
        <translation>Só proprietários podem alterar a imagem desta sala.</translation>
    </message>
    <message>
        <source>This server keeps no pictures for rooms.</source>
        <translation>Este servidor não guarda imagens de salas.</translation>
    </message>
    <message>
        <source>The server did not accept the picture.</source>
        <translation>O servidor não aceitou a imagem.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomBrowser</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Só para membros</translation>
    </message>
    <message>
        <source>Addresses visible</source>
        <translation>Endereços visíveis</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Baniram você desta sala.</translation>
    </message>
    <message>
        <source>You are a member of this room.</source>
        <translation>Você é membro desta sala.</translation>
    </message>
    <message>
        <source>You are an admin of this room.</source>
        <translation>Você está entre os administradores desta sala.</translation>
    </message>
    <message>
        <source>You are an owner of this room.</source>
        <translation>Você está entre os proprietários desta sala.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like this: conference.example.org</source>
        <translation>Isso não é o endereço de um servidor. Um endereço é assim: conference.example.org</translation>
    </message>
    <message>
        <source>Your server cannot find %1. Check how it is written.</source>
        <translation>Seu servidor não consegue encontrar %1. Confira como está escrito.</translation>
    </message>
    <message>
        <source>%1 did not answer. Try again later.</source>
        <translation>%1 não respondeu. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Você está sem conexão. Tente de novo quando ela voltar.</translation>
    </message>
    <message>
        <source>%1 does not show you its rooms, or your server may not talk to it. You can still try to join one by its address.</source>
        <translation>%1 não mostra suas salas a você, ou seu servidor não pode se comunicar com ele. Mesmo assim, você pode tentar entrar em uma pelo endereço.</translation>
    </message>
    <message>
        <source>There are no chat rooms to be seen at %1.</source>
        <translation>Não há salas visíveis em %1.</translation>
    </message>
    <message>
        <source>%1 does not take more questions at the moment. Try again later.</source>
        <translation>%1 não aceita mais perguntas no momento. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 cannot look for that. Try other or longer words.</source>
        <translation>%1 não pode buscar isso. Tente outras palavras ou palavras mais longas.</translation>
    </message>
    <message>
        <source>%1 answered something that Parlour does not understand.</source>
        <translation>%1 respondeu algo que o Parlour não entende.</translation>
    </message>
    <message>
        <source>The room&apos;s server did not answer.</source>
        <translation>O servidor da sala não respondeu.</translation>
    </message>
    <message>
        <source>There is no room at this address, or nobody may see it.</source>
        <translation>Não há nenhuma sala neste endereço, ou ninguém pode vê-la.</translation>
    </message>
    <message>
        <source>This room was closed by its owners.</source>
        <translation>Esta sala foi fechada pelos proprietários.</translation>
    </message>
    <message>
        <source>Your server cannot find the room&apos;s server.</source>
        <translation>Seu servidor não consegue encontrar o servidor da sala.</translation>
    </message>
    <message>
        <source>Your server cannot reach the room&apos;s server at the moment.</source>
        <translation>No momento, seu servidor não consegue alcançar o servidor da sala.</translation>
    </message>
    <message>
        <source>The room does not tell anything about itself.</source>
        <translation>A sala não informa nada sobre si.</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Looking for chat rooms at %1...</source>
        <translation>Procurando salas em %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far...</source>
        <translation>
            <numerusform>%n sala até agora…</numerusform>
            <numerusform>%n salas até agora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 shows no rooms. Hidden ones can be joined by their address.</source>
        <translation>%1 não mostra nenhuma sala. Nas ocultas, pode-se entrar pelo endereço.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rooms; there are more.</source>
        <translation>
            <numerusform>A primeira sala (%n); há mais.</numerusform>
            <numerusform>As primeiras %n salas; há mais.</numerusform>
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
        <translation>Digite o texto da imagem</translation>
    </message>
    <message>
        <source>Say what you hear</source>
        <translation>Diga o que você ouve</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Digite o que é dito</translation>
    </message>
    <message>
        <source>Say what the picture shows</source>
        <translation>Diga o que a imagem mostra</translation>
    </message>
    <message>
        <source>Say what the video shows</source>
        <translation>Diga o que o vídeo mostra</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Answer the room&apos;s question</source>
        <translation>Responda à pergunta da sala</translation>
    </message>
    <message>
        <source>Answer the question in the picture</source>
        <translation>Responda à pergunta na imagem</translation>
    </message>
    <message>
        <source>Answer the question that is spoken</source>
        <translation>Responda à pergunta falada</translation>
    </message>
    <message>
        <source>Answer the question in the video</source>
        <translation>Responda à pergunta no vídeo</translation>
    </message>
    <message>
        <source>The room says: “%1”</source>
        <translation>A sala diz: “%1”</translation>
    </message>
    <message>
        <source>The room asks for something without saying what.</source>
        <translation>A sala pede algo sem dizer o quê.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomCommands</name>
    <message>
        <source>Somebody else is called %1 now. Press Enter again if you mean them.</source>
        <translation>Agora outra pessoa se chama %1. Pressione Enter de novo se for a ela que você se refere.</translation>
    </message>
    <message>
        <source>There is no command /%1. Write //%1 to say it.</source>
        <translation>Não há um comando /%1. Escreva //%1 para dizer isso.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Falta algo: %1</translation>
    </message>
    <message>
        <source>You may not change the subject of this room.</source>
        <translation>Você não pode alterar o assunto desta sala.</translation>
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
        <translation>O servidor não enviou nenhuma configuração para esta sala.</translation>
    </message>
    <message>
        <source>Somebody else has changed what you changed. Choose what to keep.</source>
        <translation>Outra pessoa alterou o que você alterou. Escolha o que manter.</translation>
    </message>
    <message>
        <source>The server&apos;s form has changed meanwhile. Nothing was saved; your changes are kept.</source>
        <translation>O formulário do servidor mudou nesse meio-tempo. Nada foi salvo; suas alterações foram mantidas.</translation>
    </message>
    <message>
        <source>The server did not apply this.</source>
        <translation>O servidor não aplicou isto.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>The server did not apply: %1</source>
        <translation>O servidor não aplicou: %1</translation>
    </message>
    <message>
        <source>The server accepted the changes, but they could not be confirmed: %1</source>
        <translation>O servidor aceitou as alterações, mas não foi possível confirmá-las: %1</translation>
    </message>
    <message>
        <source>%1 Nobody knows whether the settings were saved; your changes are kept.</source>
        <translation>%1 Não se sabe se as configurações foram salvas; suas alterações foram mantidas.</translation>
    </message>
    <message>
        <source>%1 Your changes are kept.</source>
        <translation>%1 Suas alterações foram mantidas.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>O servidor recusou isto.</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show.</source>
        <translation>O formulário desta sala é grande demais para ser exibido.</translation>
    </message>
    <message>
        <source>You can still say who belongs to the room, or destroy it.</source>
        <translation>Você ainda pode definir quem pertence à sala, ou destruí-la.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDirectory</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>precisa de senha</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>só para membros</translation>
    </message>
</context>
<context>
    <name>parlour::RoomDraft</name>
    <message>
        <source>Type an address for the room.</source>
        <translation>Digite um endereço para a sala.</translation>
    </message>
    <message>
        <source>Type a password for the room.</source>
        <translation>Digite uma senha para a sala.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomOwnership</name>
    <message>
        <source>This room is new. Set it up before others come in.</source>
        <translation>Esta sala é nova. Configure-a antes que outras pessoas entrem.</translation>
    </message>
    <message>
        <source>This room existed already. You have joined it as it is.</source>
        <translation>Esta sala já existia. Você entrou nela como ela é.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has created this room. You have joined it as it is.</source>
        <translation>Nesse meio-tempo, outra pessoa criou esta sala. Você entrou nela como ela é.</translation>
    </message>
    <message>
        <source>The room could not be deleted. %1</source>
        <translation>Não foi possível excluir a sala. %1</translation>
    </message>
    <message>
        <source>Somebody else has been in this room already. That is why it was not deleted.</source>
        <translation>Outra pessoa já esteve nesta sala. Por isso ela não foi excluída.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPassword</name>
    <message>
        <source>The password could not be written to the disk.</source>
        <translation>Não foi possível gravar a senha no disco.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomPeople</name>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>%n pessoa até agora</numerusform>
            <numerusform>%n pessoas até agora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::RoomRegistration</name>
    <message>
        <source>You are not connected. Try again when you are.</source>
        <translation>Você está sem conexão. Tente de novo quando ela voltar.</translation>
    </message>
    <message>
        <source>The room did not answer.</source>
        <translation>A sala não respondeu.</translation>
    </message>
    <message>
        <source>Somebody else has registered that nickname. Choose another one.</source>
        <translation>Outra pessoa registrou esse apelido. Escolha outro.</translation>
    </message>
    <message>
        <source>This room registers only its members, and it takes no requests from others: somebody who runs it has to add you.</source>
        <translation>Esta sala registra só seus membros, e não aceita pedidos de outras pessoas: alguém que cuida dela precisa adicionar você.</translation>
    </message>
    <message>
        <source>This room does not let you register.</source>
        <translation>Esta sala não permite que você se registre.</translation>
    </message>
    <message>
        <source>You cannot register with this room. Somebody who runs it has to add you.</source>
        <translation>Você não pode se registrar nesta sala. Alguém que cuida dela precisa adicionar você.</translation>
    </message>
    <message>
        <source>The room did not accept what you filled in.</source>
        <translation>A sala não aceitou o que você preencheu.</translation>
    </message>
    <message>
        <source>The room could not do that now. Try again later.</source>
        <translation>A sala não conseguiu fazer isso agora. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Asking the room...</source>
        <translation>Consultando a sala…</translation>
    </message>
    <message>
        <source>The room wants to know this before it decides about you.</source>
        <translation>A sala quer saber isto antes de decidir sobre você.</translation>
    </message>
    <message>
        <source>A registered nickname is yours in this room: nobody else can use it while you are away.</source>
        <translation>Um apelido registrado é seu nesta sala: ninguém mais pode usá-lo enquanto você está fora.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Your request was sent. Somebody who runs the room will decide about it.</source>
        <translation>Seu pedido foi enviado. Alguém que cuida da sala decidirá sobre ele.</translation>
    </message>
    <message>
        <source>You have registered here as %1. Try to join; if the room still does not let you in, it only keeps nicknames, and somebody who runs it has to make you a member.</source>
        <translation>Você se registrou aqui como %1. Tente entrar; se a sala ainda não deixar, ela só guarda apelidos, e alguém que cuida dela precisa tornar você membro.</translation>
    </message>
    <message>
        <source>You are registered with this room.</source>
        <translation>Você tem um registro nesta sala.</translation>
    </message>
    <message>
        <source>The nickname %1 is yours in this room.</source>
        <translation>O apelido %1 é seu nesta sala.</translation>
    </message>
    <message>
        <source>Giving it up...</source>
        <translation>Desistindo do registro…</translation>
    </message>
    <message>
        <source>You are not registered with this room any more.</source>
        <translation>Você não tem mais um registro nesta sala.</translation>
    </message>
    <message>
        <source>Others can take the nickname then. You stay what you are in this room.</source>
        <translation>Outras pessoas poderão então usar o apelido. Você continua sendo o que é nesta sala.</translation>
    </message>
    <message>
        <source>You stop being an owner of this room with it, and cannot become one again by yourself.</source>
        <translation>Com isso você perde o papel de proprietário desta sala, e não poderá recuperá-lo por conta própria.</translation>
    </message>
    <message>
        <source>You stop being an admin of this room with it, and cannot become one again by yourself.</source>
        <translation>Com isso você perde o papel de administrador desta sala, e não poderá recuperá-lo por conta própria.</translation>
    </message>
    <message>
        <source>You stop being a member of this room with it. If it is for members only, you are thrown out at once, and somebody who runs it has to add you again.</source>
        <translation>Com isso você deixa de ser membro desta sala. Se ela for só para membros, você terá de sair na hora, e alguém que cuida dela precisará adicionar você de novo.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Your web page</source>
        <translation>Sua página web</translation>
    </message>
    <message>
        <source>A few words about you</source>
        <translation>Algumas palavras sobre você</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>%1 asks to be a member of this room.</source>
        <translation>%1 pede para ser membro desta sala.</translation>
    </message>
    <message>
        <source>%1 They say: %2</source>
        <translation>%1 A pessoa diz: %2</translation>
    </message>
    <message>
        <source>This room&apos;s form is too large to show. Somebody who runs the room has to add you.</source>
        <translation>O formulário desta sala é grande demais para ser exibido. Alguém que cuida da sala precisa adicionar você.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSetup</name>
    <message>
        <source>The server wants more to be filled in.</source>
        <translation>O servidor quer que mais campos sejam preenchidos.</translation>
    </message>
    <message>
        <source>Setting up the room...</source>
        <translation>Configurando a sala…</translation>
    </message>
    <message>
        <source>The room is set up, but the server did not confirm it.</source>
        <translation>A sala está configurada, mas o servidor não confirmou isso.</translation>
    </message>
</context>
<context>
    <name>parlour::RoomSubject</name>
    <message>
        <source>Set by %1</source>
        <translation>Definido por %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <translation>Definido por %1 em %2</translation>
    </message>
</context>
<context>
    <name>parlour::Roster</name>
    <message>
        <source>Type the address of a person.</source>
        <translation>Digite o endereço de uma pessoa.</translation>
    </message>
    <message>
        <source>That is not the address of a person. It looks like this: %1</source>
        <translation>Isso não é o endereço de uma pessoa. Ele é assim: %1</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>É você.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Você está offline.</translation>
    </message>
    <message>
        <source>This person is one of your contacts already.</source>
        <translation>Esta pessoa já está entre os seus contatos.</translation>
    </message>
    <message>
        <source>The contact could not be changed. %1</source>
        <translation>Não foi possível alterar o contato. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SendQueue</name>
    <message>
        <source>It is too long for your server.</source>
        <translation>É longo demais para o seu servidor.</translation>
    </message>
</context>
<context>
    <name>parlour::SentInvitations</name>
    <message>
        <source>Asking the room...</source>
        <translation>Consultando a sala…</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convite enviado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Convite recusado</translation>
    </message>
    <message>
        <source>The invitation did not arrive.</source>
        <translation>O convite não chegou.</translation>
    </message>
    <message>
        <source>The room does not let you invite people. You can invite them yourself.</source>
        <translation>A sala não deixa você convidar pessoas. Você pode convidá-las diretamente.</translation>
    </message>
    <message>
        <source>Is banned from this room.</source>
        <translation>Há um banimento para essa pessoa nesta sala.</translation>
    </message>
    <message>
        <source>Type at least one address. It looks like this: %1</source>
        <translation>Digite pelo menos um endereço. Um endereço é assim: %1</translation>
    </message>
    <message>
        <source>%1 is not an address. It looks like this: %2</source>
        <translation>%1 não é um endereço. Um endereço é assim: %2</translation>
    </message>
    <message>
        <source>You are not connected to the room.</source>
        <translation>Você está sem conexão com a sala.</translation>
    </message>
    <message>
        <source>The room is for members only, and did not take them as one. %1</source>
        <translation>A sala é só para membros, e não aceitou essa pessoa como membro. %1</translation>
    </message>
    <message>
        <source>You invited %1.</source>
        <translation>Você convidou %1.</translation>
    </message>
    <message>
        <source>Is still banned. %1</source>
        <translation>O banimento continua. %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Convite recusado: %1</translation>
    </message>
    <message>
        <source>%1 declined your invitation.</source>
        <translation>%1 recusou seu convite.</translation>
    </message>
    <message>
        <source>%1 declined your invitation: %2</source>
        <translation>%1 recusou seu convite: %2</translation>
    </message>
    <message>
        <source>You may not invite people to this room, so %1 was not invited.</source>
        <translation>Você não pode convidar pessoas para esta sala, por isso o convite a %1 não foi feito.</translation>
    </message>
    <message>
        <source>The invitation did not reach %1.</source>
        <translation>O convite não chegou a %1.</translation>
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
        <translation>Como a sala se chama em listas e títulos.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What the room is about. Everybody can read it, also from outside.</source>
        <translation>De que a sala trata. Todos podem ler, também de fora.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The code of the language people speak here, such as en or de.</source>
        <translation>O código do idioma falado aqui, como en ou pt-BR.</translation>
    </message>
    <message>
        <source>Keep the room when it is empty</source>
        <translation>Manter a sala quando estiver vazia</translation>
    </message>
    <message>
        <source>Without this the room and its settings are gone once everybody has left.</source>
        <translation>Sem isto, a sala e as configurações dela deixam de existir quando todos saem.</translation>
    </message>
    <message>
        <source>Fingerprint of the picture</source>
        <translation>Impressão digital da imagem</translation>
    </message>
    <message>
        <source>Room password</source>
        <translation>Senha da sala</translation>
    </message>
    <message>
        <source>Everybody needs it to come in, owners too. Empty: no password. People inside stay in.</source>
        <translation>Todos precisam dela para entrar, até os proprietários. Vazio: sem senha. Quem está na sala continua nela.</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegida por senha</translation>
    </message>
    <message>
        <source>The server does not show the password. Switch this off to remove it.</source>
        <translation>O servidor não mostra a senha. Desative isto para removê-la.</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Só para membros</translation>
    </message>
    <message>
        <source>Only people on the list of members can come in. Others who are inside have to leave.</source>
        <translation>Só pessoas na lista de membros podem entrar. As outras que estiverem na sala terão de sair.</translation>
    </message>
    <message>
        <source>People may invite others</source>
        <translation>Todos podem convidar</translation>
    </message>
    <message>
        <source>Not only moderators can invite. In a members-only room the invited become members.</source>
        <translation>Não só moderadores podem convidar. Em uma sala só para membros, quem recebe o convite se torna membro.</translation>
    </message>
    <message>
        <source>List the room publicly</source>
        <translation>Listar a sala publicamente</translation>
    </message>
    <message>
        <source>Anyone can find this room in the server&apos;s directory.</source>
        <translation>Qualquer pessoa pode encontrar esta sala no diretório do servidor.</translation>
    </message>
    <message>
        <source>Ask newcomers to prove they are human</source>
        <translation>Pedir a quem chega que prove ser uma pessoa</translation>
    </message>
    <message>
        <source>Newcomers have to solve a puzzle first. Some programs cannot show it.</source>
        <translation>Quem entra precisa antes resolver um enigma. Alguns programas não conseguem mostrá-lo.</translation>
    </message>
    <message>
        <source>Addresses that need no proof</source>
        <translation>Endereços que não precisam de prova</translation>
    </message>
    <message>
        <source>These people come in without solving a puzzle.</source>
        <translation>Estas pessoas entram sem resolver um enigma.</translation>
    </message>
    <message>
        <source>Allow subscriptions</source>
        <translation>Permitir inscrições</translation>
    </message>
    <message>
        <source>People can receive the room&apos;s messages without being inside.</source>
        <translation>É possível receber as mensagens da sala sem estar nela.</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Only people with a voice can speak; moderators give it.</source>
        <translation>Só pode falar quem tem voz; os moderadores a dão.</translation>
    </message>
    <message>
        <source>Newcomers may speak</source>
        <translation>Quem chega pode falar</translation>
    </message>
    <message>
        <source>Newcomers have a voice at once. Only matters in a moderated room.</source>
        <translation>Quem entra tem voz desde o início. Só importa em uma sala moderada.</translation>
    </message>
    <message>
        <source>Everyone may change the subject</source>
        <translation>Todos podem alterar o assunto</translation>
    </message>
    <message>
        <source>Without this only moderators can.</source>
        <translation>Sem isto, só moderadores podem.</translation>
    </message>
    <message>
        <source>Visitors may ask for a voice</source>
        <translation>Visitantes podem pedir voz</translation>
    </message>
    <message>
        <source>Moderators get a request that they can grant.</source>
        <translation>Os moderadores recebem um pedido que podem atender.</translation>
    </message>
    <message>
        <source>Seconds between requests for a voice</source>
        <translation>Segundos entre pedidos de voz</translation>
    </message>
    <message>
        <source>Anybody who asks again sooner is refused.</source>
        <translation>Quem pede de novo antes disso recebe uma recusa.</translation>
    </message>
    <message>
        <source>Visitors may show a status text</source>
        <translation>Visitantes podem mostrar um texto de status</translation>
    </message>
    <message>
        <source>A status text can be used to speak without a voice.</source>
        <translation>Um texto de status pode ser usado para falar sem ter voz.</translation>
    </message>
    <message>
        <source>Visitors may change their nickname</source>
        <translation>Visitantes podem mudar de apelido</translation>
    </message>
    <message>
        <source>A nickname can be used to speak without a voice.</source>
        <translation>Um apelido pode ser usado para falar sem ter voz.</translation>
    </message>
    <message>
        <source>Who sees real addresses</source>
        <translation>Quem vê os endereços reais</translation>
    </message>
    <message>
        <source>Who can see the XMPP addresses of the people inside.</source>
        <translation>Quem pode ver os endereços XMPP das pessoas na sala.</translation>
    </message>
    <message>
        <source>Who may send private messages</source>
        <translation>Quem pode enviar mensagens privadas</translation>
    </message>
    <message>
        <source>Messages from one person inside to another.</source>
        <translation>Mensagens de uma pessoa na sala para outra.</translation>
    </message>
    <message>
        <source>Whom visitors may write to privately</source>
        <translation>A quem os visitantes podem escrever em particular</translation>
    </message>
    <message>
        <source>Messages from people without a voice to somebody inside.</source>
        <translation>Mensagens de quem não tem voz para alguém na sala.</translation>
    </message>
    <message>
        <source>Moderators can always be written to</source>
        <translation>Sempre se pode escrever aos moderadores</translation>
    </message>
    <message>
        <source>Private messages to moderators are allowed for everyone.</source>
        <translation>Mensagens privadas a moderadores são permitidas a todos.</translation>
    </message>
    <message>
        <source>People may query each other</source>
        <translation>Permitir consultas entre as pessoas</translation>
    </message>
    <message>
        <source>Programs can ask those of others for profiles, versions and the like through the room.</source>
        <translation>Os programas podem, através da sala, consultar perfis, versões e coisas assim nos programas dos outros.</translation>
    </message>
    <message>
        <source>Outsiders see who is inside</source>
        <translation>Quem está fora vê quem está na sala</translation>
    </message>
    <message>
        <source>The nicknames of the people inside can be read without coming in.</source>
        <translation>Os apelidos das pessoas na sala podem ser lidos sem entrar.</translation>
    </message>
    <message>
        <source>Who sees the list of members</source>
        <translation>Quem vê a lista de membros</translation>
    </message>
    <message>
        <source>Who can fetch the addresses of owners, admins and members.</source>
        <translation>Quem pode obter os endereços de proprietários, administradores e membros.</translation>
    </message>
    <message>
        <source>Who is shown in the list of people</source>
        <translation>Quem aparece na lista de pessoas</translation>
    </message>
    <message>
        <source>People of other roles are inside without being seen.</source>
        <translation>Pessoas com outros papéis estão na sala sem serem vistas.</translation>
    </message>
    <message>
        <source>Write logs on the server</source>
        <translation>Gravar registros no servidor</translation>
    </message>
    <message>
        <source>The server writes what is said into files, often published on the web.</source>
        <translation>O servidor grava o que é dito em arquivos, muitas vezes publicados na web.</translation>
    </message>
    <message>
        <source>Keep an archive</source>
        <translation>Manter um arquivo</translation>
    </message>
    <message>
        <source>The server stores what is said, so that people can read what they missed.</source>
        <translation>O servidor guarda o que é dito, para que se possa ler o que se perdeu.</translation>
    </message>
    <message>
        <source>Most messages shown to newcomers</source>
        <translation>Máximo de mensagens mostradas a quem chega</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends at most to newcomers.</source>
        <translation>Quantas mensagens anteriores a sala envia, no máximo, a quem entra.</translation>
    </message>
    <message>
        <source>Messages shown to newcomers</source>
        <translation>Mensagens mostradas a quem chega</translation>
    </message>
    <message>
        <source>How many earlier messages the room sends to those who do not ask for a number.</source>
        <translation>Quantas mensagens anteriores a sala envia a quem não pede uma quantidade.</translation>
    </message>
    <message>
        <source>Most people inside</source>
        <translation>Máximo de pessoas na sala</translation>
    </message>
    <message>
        <source>Anybody who comes when the room is full is turned away.</source>
        <translation>Quem chega quando a sala está lotada não consegue entrar.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietários</translation>
    </message>
    <message>
        <source>They can change these settings and destroy the room.</source>
        <translation>Podem alterar estas configurações e destruir a sala.</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>They can ban people and make members and moderators.</source>
        <translation>Podem banir pessoas e nomear membros e moderadores.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>They can come into a members-only room.</source>
        <translation>Podem entrar em uma sala só para membros.</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banimentos</translation>
    </message>
    <message>
        <source>They cannot come in.</source>
        <translation>Essas pessoas não podem entrar.</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>People can be given titles that are shown beside their nickname.</source>
        <translation>As pessoas podem receber títulos, mostrados ao lado do apelido.</translation>
    </message>
    <message>
        <source>Associated publish-subscribe node</source>
        <translation>Nó de publicação-assinatura associado</translation>
    </message>
    <message>
        <source>An XMPP address where something that belongs to the room is published.</source>
        <translation>Um endereço XMPP em que se publica algo que pertence à sala.</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Endereço de contato</translation>
    </message>
    <message>
        <source>Whom to write to about the room.</source>
        <translation>A quem escrever sobre a sala.</translation>
    </message>
    <message>
        <source>LDAP group</source>
        <translation>Grupo LDAP</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Moderators only</source>
        <translation>Só moderadores</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>People with a voice</source>
        <translation>Pessoas com voz</translation>
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
        <translation>Membros ausentes</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
</context>
<context>
    <name>parlour::SetupTexts</name>
    <message>
        <source>only members can come in</source>
        <translation>só membros podem entrar</translation>
    </message>
    <message>
        <source>anyone can come in</source>
        <translation>qualquer pessoa pode entrar</translation>
    </message>
    <message>
        <source>the room is listed publicly</source>
        <translation>a sala é listada publicamente</translation>
    </message>
    <message>
        <source>the room is not listed</source>
        <translation>a sala não é listada</translation>
    </message>
    <message>
        <source>everyone sees who the others are</source>
        <translation>todos veem quem são os outros</translation>
    </message>
    <message>
        <source>addresses are hidden from others</source>
        <translation>os endereços ficam ocultos para os outros</translation>
    </message>
    <message>
        <source>the room stays when it is empty</source>
        <translation>a sala continua quando fica vazia</translation>
    </message>
    <message>
        <source>a password is needed to come in</source>
        <translation>é preciso uma senha para entrar</translation>
    </message>
    <message>
        <source>the room has a name</source>
        <translation>a sala tem um nome</translation>
    </message>
    <message>
        <source>the room has a description</source>
        <translation>a sala tem uma descrição</translation>
    </message>
    <message>
        <source>Your private group is ready. Only people you invite can come in.</source>
        <translation>Seu grupo privado está pronto. Só podem entrar pessoas que você convidar.</translation>
    </message>
    <message>
        <source>Your public room is ready. Anyone can find it and come in.</source>
        <translation>Sua sala pública está pronta. Qualquer pessoa pode encontrá-la e entrar.</translation>
    </message>
    <message>
        <source>Your room is ready. People need its password to come in.</source>
        <translation>Sua sala está pronta. É preciso a senha dela para entrar.</translation>
    </message>
    <message>
        <source>Your room is ready, with the server&apos;s own settings.</source>
        <translation>Sua sala está pronta, com as configurações do próprio servidor.</translation>
    </message>
    <message>
        <source>Your room is ready, but not as you wished. Not possible on this server: %1.</source>
        <translation>Sua sala está pronta, mas não como você queria. Não é possível neste servidor: %1.</translation>
    </message>
    <message>
        <source>Your room is not set up yet. %1</source>
        <translation>Sua sala ainda não está configurada. %1</translation>
    </message>
</context>
<context>
    <name>parlour::SharingWords</name>
    <message>
        <source>Your server does not take a file of this size (413).</source>
        <translation>Seu servidor não aceita um arquivo deste tamanho (413).</translation>
    </message>
    <message>
        <source>Your server expected a file of another length.</source>
        <translation>Seu servidor esperava um arquivo de outro tamanho.</translation>
    </message>
    <message>
        <source>Your server does not take files of this type (415).</source>
        <translation>Seu servidor não aceita arquivos deste tipo (415).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file was already used (409).</source>
        <translation>O lugar que seu servidor indicou para o arquivo já estava ocupado (409).</translation>
    </message>
    <message>
        <source>The place that your server gave for the file has expired.</source>
        <translation>O lugar que seu servidor indicou para o arquivo expirou.</translation>
    </message>
    <message>
        <source>Your server did not let the file in: the place for it was used, or has expired.</source>
        <translation>Seu servidor não deixou o arquivo entrar: o lugar dele estava ocupado, ou expirou.</translation>
    </message>
    <message>
        <source>Your server has no space left for the file (507).</source>
        <translation>Seu servidor não tem mais espaço para o arquivo (507).</translation>
    </message>
    <message>
        <source>Your server could not take the file.</source>
        <translation>Seu servidor não conseguiu aceitar o arquivo.</translation>
    </message>
    <message>
        <source>Your server took the file, but does not have it.</source>
        <translation>Seu servidor aceitou o arquivo, mas não o tem.</translation>
    </message>
    <message>
        <source>The connection broke while the file was sent.</source>
        <translation>A conexão caiu durante o envio do arquivo.</translation>
    </message>
    <message>
        <source>The certificate of the place where files go cannot be trusted.</source>
        <translation>O certificado do lugar para onde vão os arquivos não é confiável.</translation>
    </message>
    <message>
        <source>The file has changed on this computer, or is not there any more.</source>
        <translation>O arquivo mudou neste computador, ou não está mais lá.</translation>
    </message>
    <message>
        <source>Your server takes files of up to %1.</source>
        <translation>Seu servidor aceita arquivos de até %1.</translation>
    </message>
    <message>
        <source>The file is too large for your server.</source>
        <translation>O arquivo é grande demais para o seu servidor.</translation>
    </message>
    <message>
        <source>Your server takes more files from %1 on.</source>
        <translation>Seu servidor volta a aceitar arquivos a partir de %1.</translation>
    </message>
    <message>
        <source>The server that keeps the file cannot be reached.</source>
        <translation>Não é possível alcançar o servidor que guarda o arquivo.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>The server does not give the file.</source>
        <translation>O servidor não fornece o arquivo.</translation>
    </message>
    <message>
        <source>The file is too large to be loaded.</source>
        <translation>O arquivo é grande demais para ser carregado.</translation>
    </message>
    <message>
        <source>The file cannot be kept on this computer.</source>
        <translation>Não é possível guardar o arquivo neste computador.</translation>
    </message>
    <message>
        <source>Tells where and with what it was taken</source>
        <translation>Revela o local e o aparelho da captura</translation>
    </message>
    <message>
        <source>Location and camera data removed</source>
        <translation>Localização e dados da câmera removidos</translation>
    </message>
    <message>
        <source>May tell where it was taken: Parlour cannot remove that from this kind of file</source>
        <translation>Pode revelar o local da captura: o Parlour não consegue remover isso deste tipo de arquivo</translation>
    </message>
    <message>
        <source>The server gives another file than the one that was sent.</source>
        <translation>O servidor fornece um arquivo diferente do que foi enviado.</translation>
    </message>
</context>
<context>
    <name>parlour::SignIn</name>
    <message>
        <source>The password was not accepted. Check the address and the password.</source>
        <translation>A senha não foi aceita. Confira o endereço e a senha.</translation>
    </message>
    <message>
        <source>The server says that this account is disabled.</source>
        <translation>O servidor diz que esta conta está desabilitada.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the part of the address after the @.</source>
        <translation>Não há um servidor chamado %1. Confira a parte do endereço depois da @.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Perhaps it is down, or the port is wrong.</source>
        <translation>%1 recusou a conexão. Talvez esteja fora do ar, ou a porta esteja errada.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 offers no encryption. Parlour does not send passwords without it.</source>
        <translation>%1 não oferece criptografia. O Parlour não envia senhas sem ela.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS problem).</source>
        <translation>Não foi possível fazer uma conexão criptografada com %1 (problema de TLS).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>O certificado de %1 não é confiável.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Parlour stopped before sending anything.</source>
        <translation>O certificado de %1 mudou. O Parlour parou antes de enviar qualquer coisa.</translation>
    </message>
    <message>
        <source>%1 and Parlour have no login method in common.</source>
        <translation>%1 e o Parlour não têm nenhum método de autenticação em comum.</translation>
    </message>
    <message>
        <source>%1 did not prove that it knows your password. It may be another server; Parlour left.</source>
        <translation>%1 não provou que sabe sua senha. Pode ser outro servidor; o Parlour se desconectou.</translation>
    </message>
    <message>
        <source>%1 asked for a login that is not safe. Parlour did not go on.</source>
        <translation>%1 pediu uma autenticação que não é segura. O Parlour não continuou.</translation>
    </message>
    <message>
        <source>What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>O que %1 oferece para entrar na conta foi alterado no caminho, ou o servidor está mal configurado. O Parlour não entrou.</translation>
    </message>
    <message>
        <source>Your encrypted connection does not end at %1: somebody is in between, or it is set up wrongly. Parlour did not sign in.</source>
        <translation>Sua conexão criptografada não termina em %1: alguém está no meio, ou o servidor está mal configurado. O Parlour não entrou.</translation>
    </message>
    <message>
        <source>Another program took over this session.</source>
        <translation>Outro programa assumiu esta sessão.</translation>
    </message>
    <message>
        <source>%1 is shutting down.</source>
        <translation>%1 está sendo desligado.</translation>
    </message>
    <message>
        <source>%1 sent something that is not valid.</source>
        <translation>%1 enviou algo que não é válido.</translation>
    </message>
    <message>
        <source>The network connection was lost.</source>
        <translation>A conexão de rede foi perdida.</translation>
    </message>
    <message>
        <source>Parlour cannot work with this version of QXmpp. Install the one it was built for.</source>
        <translation>O Parlour não funciona com esta versão do QXmpp. Instale aquela para a qual ele foi compilado.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>A conexão com %1 falhou.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
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
        <translation>Offline</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>The account is switched off.</extracomment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Type your address.</source>
        <translation>Digite seu endereço.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like this: %1</source>
        <translation>Isso não é um endereço. Um endereço é assim: %1</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>Esta conta já está na sua lista.</translation>
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
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
</context>
<context>
    <name>parlour::StorageNotices</name>
    <message>
        <source>your messages</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>suas mensagens</translation>
    </message>
    <message>
        <source>your settings</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>suas configurações</translation>
    </message>
    <message>
        <source>passwords stored without a keychain</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>as senhas guardadas sem chaveiro</translation>
    </message>
    <message>
        <source>pictures of rooms</source>
        <extracomment>The subject of &quot;... cannot be kept on disk&quot;, perhaps with others.</extracomment>
        <translation>as imagens de salas</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is one thing, or several with commas between them</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.</source>
        <translation>%1 não podem ser guardadas no disco: outro programa está usando o arquivo. O Parlour tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it is full. Free some space.</source>
        <translation>%1 não podem ser guardadas: o disco está cheio. Libere espaço.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of its folder, and whether the disk is read-only.</source>
        <translation>%1 não podem ser guardadas no disco: o Parlour não pode gravar ali. Verifique as permissões da pasta e se o disco é somente leitura.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.</source>
        <translation>%1 não podem ser guardadas no disco: não é possível abrir o arquivo. Veja o que há no lugar dele.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: it reports errors. Save what matters, and check it.</source>
        <translation>%1 não podem ser guardadas: o disco informa erros. Salve o que importa, e verifique-o.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: the file is damaged, and cannot be set aside.</source>
        <translation>%1 não podem ser guardadas no disco: o arquivo está danificado, e não pode ser posto de lado.</translation>
    </message>
    <message>
        <source>%1 cannot be kept on disk: a later version of Parlour has written the file. Use that version.</source>
        <translation>%1 não podem ser guardadas no disco: uma versão mais nova do Parlour gravou o arquivo. Use essa versão.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what is not sent is lost when Parlour ends.</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>%1 Até que isso volte a funcionar, o que não for enviado se perde quando o Parlour é encerrado.</translation>
    </message>
    <message>
        <source>%1 Until that works again, what you change is lost when Parlour ends.</source>
        <translation>%1 Até que isso volte a funcionar, o que você alterar se perde quando o Parlour é encerrado.</translation>
    </message>
    <message>
        <source>The file with your messages was damaged. What could be read of it is here; the file is kept as %1.</source>
        <translation>O arquivo com suas mensagens estava danificado. O que pôde ser lido dele está aqui; o arquivo foi mantido como %1.</translation>
    </message>
    <message>
        <source>The file with your settings was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>O arquivo com suas configurações estava danificado. O que pôde ser lido dele está em uso; o arquivo foi mantido como %1.</translation>
    </message>
    <message>
        <source>The file with passwords stored without a keychain was damaged. What could be read of it is in use; the file is kept as %1.</source>
        <translation>O arquivo com senhas guardadas sem chaveiro estava danificado. O que pôde ser lido dele está em uso; o arquivo foi mantido como %1.</translation>
    </message>
    <message>
        <source>What waits here is sent as soon as your disk can keep a note of that. Otherwise it could be sent twice.</source>
        <translation>O que espera aqui é enviado assim que seu disco puder manter uma anotação disso. Do contrário, poderia ser enviado duas vezes.</translation>
    </message>
    <message>
        <source>It could not be removed from your disk. Unless that works before Parlour ends, the next start takes it up again.</source>
        <translation>Não foi possível removê-la do seu disco. Se isso não funcionar antes de o Parlour ser encerrado, ela será retomada na próxima vez.</translation>
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
        <translation>falhou</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) that you had not read are not kept here any more.</source>
        <translation>
            <numerusform>%n mensagem mais antiga que você não leu não é mais mantida aqui.</numerusform>
            <numerusform>%n mensagens mais antigas que você não leu não são mais mantidas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>mensagem excluída</translation>
    </message>
    <message>
        <source>message removed by a moderator</source>
        <translation>mensagem removida por um moderador</translation>
    </message>
    <message>
        <source>message removed by a moderator: %1</source>
        <translation>mensagem removida por um moderador: %1</translation>
    </message>
    <message>
        <source>message removed by %1</source>
        <translation>mensagem removida por %1</translation>
    </message>
    <message>
        <source>message removed by %1: %2</source>
        <translation>mensagem removida por %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 e mais %n pessoa</numerusform>
            <numerusform>%1 e mais %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>reações %1</translation>
    </message>
    <message>
        <source>message hidden on this computer</source>
        <translation>mensagem ocultada neste computador</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Resposta a uma mensagem que não está aqui</translation>
    </message>
    <message>
        <source>%1: message deleted</source>
        <translation>%1: mensagem excluída</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>in reply to a message that is not here</source>
        <translation>em resposta a uma mensagem que não está aqui</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>em resposta a %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>arquivo %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Below a message of ours: the other has read it.</extracomment>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Below a message of ours: it has reached a device of the other.</extracomment>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>The end of what is read aloud of a message of ours: the other has read it.</extracomment>
        <translation>lida</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>The end of what is read aloud of a message of ours: it has reached a device of the other.</extracomment>
        <translation>entregue</translation>
    </message>
</context>
<context>
    <name>parlour::TrayItem</name>
    <message numerus="yes">
        <source>%n new message(s) for you</source>
        <translation>
            <numerusform>%n nova mensagem para você</numerusform>
            <numerusform>%n novas mensagens para você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlour::VoiceRequests</name>
    <message>
        <source>%1 asks to speak.</source>
        <translation>%1 pede voz.</translation>
    </message>
    <message>
        <source>You asked the moderators to let you speak.</source>
        <translation>Você pediu voz aos moderadores.</translation>
    </message>
    <message>
        <source>A moderator has read your request to speak, and did not grant it.</source>
        <translation>Um moderador leu seu pedido de voz e não o atendeu.</translation>
    </message>
</context>
</TS>
