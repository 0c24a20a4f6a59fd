// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include "protocol/forms/dataform.h"
#include "support/tone.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>

namespace parlour {

using namespace Qt::StringLiterals;

Scene::Scene(QObject *parent)
    : QObject(parent)
{
    m_room.occupancy()->setNick(u"alice"_s);
    m_stream.goOnline();
}

RoomSecrets &Scene::signedIn(RoomSecrets &secrets)
{
    secrets.setAccount(*Jid::parse(u"alice@localhost"));
    return secrets;
}

void Scene::compose(const QString &text)
{
    QInputMethodEvent event(text, {});
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

void Scene::type(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

void Scene::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QStringList Scene::controls() const
{
    QStringList names = QDir(u":/qt/qml/Parlour/Controls"_s).entryList({u"*.qml"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QStringList Scene::accessibleChildren(QObject *item)
{
    QStringList names;
    auto *list = QAccessible::queryAccessibleInterface(item);
    for (int i = 0; list && i < list->childCount(); ++i) {
        if (auto *child = list->child(i); child && !child->state().invisible)
            names << child->text(QAccessible::Name);
    }
    return names;
}

QList<qreal> Scene::remember(int messages)
{
    QList<history::Arrival> arrivals;
    for (int i = 0; i < messages; ++i) {
        history::Message message;
        message.nick = u"bob"_s;
        message.body = u"line %1"_s.arg(i) + u"\nmore"_s.repeated(i % 5);
        message.id = u"kept%1"_s.arg(i);
        message.time = QDateTime::currentDateTimeUtc().addSecs(i - messages);
        arrivals << history::Arrival {message};
    }
    QList<qreal> places;
    const history::Key key {u"alice@localhost"_s, u"tea@conference.localhost"_s};
    m_outbox.add(key, arrivals, history::Live::Outside, this, [&places](const history::AddResult &result) {
        for (const auto &added : result.rows)
            places << qreal(added.sort);
    });
    return places;
}

void Scene::revise(qreal place, const QString &body, const QStringList &emoji)
{
    auto *timeline = m_room.conversation()->timeline();
    auto message = timeline::message(timeline->entries().at(timeline->rowOf(qint64(place))));
    message.sort = qint64(place);
    message.body = body;
    message.edited = true;
    message.hidden = body.isEmpty() ? history::Hidden::Retracted : history::Hidden::No;
    if (!emoji.isEmpty())
        message.reactions = {{.nick = u"carol"_s, .emoji = emoji}};
    timeline->revise(message);
}

void Scene::leave(const QString &nick)
{
    m_room.receive(xml::parse(
        u"<presence xmlns='jabber:client' type='unavailable' from='tea@conference.localhost/%1'>"
        "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='none'/></x></presence>"_s.arg(
            nick.toHtmlEscaped())));
}

void Scene::tellName(const QString &name, const QString &feature)
{
    m_room.details()->refresh();
    for (auto open = m_stream.asked.size(); open > 0; --open) {
        const bool info = m_stream.asked.first().payload.namespaceURI() == xml::DiscoInfoNs;
        m_stream.answer(
            info ? xml::parse(
                u"<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#info'>"
                "<identity category='conference' type='text' name='%1'/><feature var='%2'/></query></iq>"_s.arg(
                    name.toHtmlEscaped(), feature))
                 : xml::element(u"iq"_s));
    }
}

Client *Scene::sessionWith(const QStringList &addresses, bool lost)
{
    m_otherSettings = std::make_unique<ProfileSettings>(m_folder.filePath(u"other.ini"_s));
    RoomLists &lists = m_outbox.lists();
    for (const QString &address : addresses) {
        AccountSettings account;
        account.address = address;
        m_otherSettings->storeAccount(account);
        lists.storeRooms(address, {{u"tea@conference.localhost"_s, {}, u"alice"_s, false}});
        if (lost)
            lists.storeBookmarks(address, BookmarkSettings {{}, {}, {u"tea@conference.localhost"_s}, true, false});
    }
    m_made = m_streams.made.size();
    m_otherSession =
        std::make_unique<Client>(m_streams.factory(), *m_otherSettings, m_store, m_outbox, ClientOptions {});
    return m_otherSession.get();
}

void Scene::drop(QWindow *window, const QString &text)
{
    QMimeData data;
    data.setText(text);
    const QPoint middle(window->width() / 2, window->height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

FakeStream &Scene::visited()
{
    return **std::ranges::find_if(m_streams.made, [](const FakeStream *stream) {
        return !stream->opened.isEmpty() && stream->opened.last().registering;
    });
}

void Scene::offerAccounts(const QString &content)
{
    visited().features = xml::parse(u"<features xmlns='http://etherx.jabber.org/streams'>"
                                    "<register xmlns='http://jabber.org/features/iq-register'/></features>"_s);
    visited().goOnline();
    visited().answer(
        xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'>"_s + content + u"</query></iq>"_s));
}

void Scene::refuseAccount()
{
    visited().answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::Conflict, {}, {}}});
}

void Scene::answerDeletion()
{
    FakeStream &stream = *m_streams.made.at(m_made);
    while (stream.asked.first().payload.firstChildElement(u"remove"_s).isNull())
        stream.asked.removeFirst();
    stream.answer(xml::element(u"iq"_s));
}

Client *Scene::unreadSession()
{
    m_unread = std::make_unique<MemoryHistory>(false);
    m_otherSession = std::make_unique<Client>(m_streams.factory(), m_settings, m_store, *m_unread, ClientOptions {});
    return m_otherSession.get();
}

void Scene::goOnline()
{
    m_otherSession->start();
    m_streams.made.at(m_made)->goOnline();
}

void Scene::answerAbout(const QString &ns, const QString &payload)
{
    auto &asked = m_streams.made.at(m_made)->asked;
    const auto found =
        std::ranges::find_if(asked, [&ns](const auto &request) { return request.payload.namespaceURI() == ns; });
    Q_ASSERT_X(found != asked.end(), "Scene::answerAbout", "nobody asked");
    const auto request = *found;
    asked.erase(found);
    if (request.context)
        request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(payload)));
}

int Scene::presencesSent() const
{
    return int(std::ranges::count_if(m_stream.sent, [](const QDomElement &e) { return e.tagName() == u"presence"; }));
}

QString Scene::sentPassword() const
{
    for (auto it = m_stream.sent.crbegin(); it != m_stream.sent.crend(); ++it) {
        const QDomElement muc = xml::child(*it, u"x", xml::MucNs);
        if (!muc.isNull())
            return xml::child(muc, u"password", xml::MucNs).text();
    }
    return {};
}

QStringList Scene::sentBodies() const
{
    QStringList bodies;
    for (const QDomElement &stanza : m_stream.sent) {
        if (stanza.tagName() == u"message")
            bodies << stanza.firstChildElement(u"body"_s).text();
    }
    return bodies;
}

void Scene::refuse(const QString &condition)
{
    m_room.receive(
        xml::parse(u"<presence xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost/alice'>"
                   "<error type='auth'><%2 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(
                       m_stream.sent.last().attribute(u"id"_s), condition)));
}

void Scene::challenge()
{
    m_room.receive(xml::parse(
        u"<message xmlns='jabber:client' from='tea@conference.localhost'><captcha xmlns='urn:xmpp:captcha'>"
        "<x xmlns='jabber:x:data' type='form'><field type='hidden' "
        "var='FORM_TYPE'><value>urn:xmpp:captcha</value></field>"
        "<field type='hidden' var='from'><value>tea@conference.localhost</value></field>"
        "<field type='hidden' var='sid'><value>%1</value></field><field var='qa' label='Red or blue?'/></x></captcha></message>"_s
            .arg(m_stream.sent.last().attribute(u"id"_s))));
}

void Scene::enter(const QString &affiliation, const QString &role)
{
    m_room.receive(
        xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/alice'><x "
                   u"xmlns='http://jabber.org/protocol/muc#user'>"
                   "<item affiliation='%1' role='%2'/><status code='110'/></x></presence>"_s.arg(affiliation, role)));
}

void Scene::makeGroup()
{
    m_room.create({preset::Kind::PrivateGroup, {}, {}, {}});
    m_room.receive(xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/alice'><x "
                              u"xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' "
                              u"role='moderator'/><status code='110'/><status code='201'/></x></presence>"_s));
    for (int i = 0; i < 8; ++i)
        answerForm(u"prosody-default"_s);
}

void Scene::present(const QString &nick, const QString &affiliation, const QString &role)
{
    m_room.receive(xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/%1'><x "
                              u"xmlns='http://jabber.org/protocol/muc#user'>"
                              "<item affiliation='%2' role='%3'/></x></presence>"_s.arg(nick, affiliation, role)));
}

void Scene::crowd(int people)
{
    for (int i = 0; i < people; ++i)
        present(u"guest %1"_s.arg(QString::number(i).rightJustified(4, u'0')), u"none"_s, u"participant"_s);
    m_room.people()->occupants().flush();
}

void Scene::say(const QString &nick, const QString &body)
{
    m_room.receive(xml::parse(
        u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost/%1'><body>%2</body></message>"_s
            .arg(nick, body.toHtmlEscaped())));
    m_room.conversation()->arrivals().flush();
}

void Scene::send(const QString &nick, const QString &name, const QString &inside)
{
    m_room.receive(
        xml::parse(u"<message xmlns='jabber:client' type='groupchat' id='o-%2' from='tea@conference.localhost/%1'>%3"
                   "<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='s-%2'/></message>"_s.arg(
                       nick, name, inside)));
    m_room.conversation()->arrivals().flush();
}

void Scene::whisper(Room *room, const QString &nick, const QString &body)
{
    room->receive(xml::parse(
        u"<message xmlns='jabber:client' type='chat' from='tea@conference.localhost/%1'><body>%2</body></message>"_s
            .arg(nick, body.toHtmlEscaped())));
}

void Scene::remember(const QString &room, const QString &nick, const QString &body)
{
    history::Message message;
    message.nick = nick;
    message.body = body;
    message.time = QDateTime::currentDateTimeUtc();
    m_outbox.add({u"alice@localhost"_s, room}, {{message}}, history::Live::Outside, this, [](const auto &) {});
}

QString Scene::content(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Scene::kick(const QString &by, const QString &reason)
{
    m_room.receive(xml::parse(
        u"<presence xmlns='jabber:client' type='unavailable' from='tea@conference.localhost/alice'>"
        "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='none'><actor nick='%1'/>"
        "<reason>%2</reason></item><status code='307'/><status code='110'/></x></presence>"_s.arg(by, reason)));
}

void Scene::answerForm(const QString &recording)
{
    QFile file(QStringLiteral(TEST_DATA "/forms/%1.xml").arg(recording));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(file.fileName()));
    QDomElement form = xml::parse(QString::fromUtf8(file.readAll()));
    if (form.tagName() == u"x") {
        const QDomElement iq = xml::element(u"iq"_s);
        xml::append(iq, u"query"_s, xml::MucOwnerNs).appendChild(iq.ownerDocument().importNode(form, true));
        form = iq;
    }
    for (auto open = m_stream.asked.size(); open > 0; --open) {
        const auto &question = m_stream.asked.first();
        const bool wanted = question.payload.namespaceURI() == xml::MucOwnerNs && question.type == u"get";
        if (question.type == u"set")
            m_submission = question.payload;
        m_stream.answer(wanted ? form : xml::element(u"iq"_s));
    }
}

void Scene::answerNothing()
{
    for (auto open = m_stream.asked.size(); open > 0; --open)
        m_stream.answer(xml::element(u"iq"_s));
}

QString Scene::submitted(const QString &var) const
{
    const auto form = dataForm(m_submission.firstChildElement(u"x"_s));
    const FormField *field = form ? form->field(var) : nullptr;
    return field ? field->value() : u"(not sent)"_s;
}

bool Scene::keepFiles()
{
    m_shelf = std::make_unique<FileSharing::Shelf>(m_folder.filePath(QStringLiteral("files")), m_settings);
    FakePlayer::put(m_shelf->playback, m_player);
    account()->sharing()->setShelf(m_shelf.get());
    return true;
}

void Scene::keepTone(const QString &url) const
{
    const QString key = sharing::cacheKey(url);
    QFile part(m_shelf->cache.part(key));
    if (!part.open(QIODevice::WriteOnly) || part.write(tone(100)) <= 0 || !part.flush() || !m_shelf->cache.keep(key))
        qFatal("No room");
}

void Scene::openPlayer(int length) const
{
    Q_EMIT m_player->measured(length);
    Q_EMIT m_player->opened();
}

void Scene::drawPlayer(int width, int height) const
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    Q_EMIT m_player->drawn(image);
}

QUrl Scene::picture(const QString &name, int width, int height) const
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.save(m_folder.filePath(name));
    return fileUrl(name);
}

} // namespace parlour
