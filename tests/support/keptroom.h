// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/roomscene.h"

#include <QTemporaryDir>

namespace parlour {

/// A room whose archive is the list `archive`, and a profile that outlives the program.
struct Kept
{
    QTemporaryDir folder;
    QStringList archive; ///< "NICK: TEXT"; the id of each is `kind` and its number.
    QString kind = u"a"_s;
    int largest = 3;             ///< Messages on a page.
    QSet<qsizetype> timeless {}; ///< The archive names no time for these.
    QSet<qsizetype> unfit {};    ///< The stream leaves these out: nobody can represent them.

    std::unique_ptr<RoomScene> start() const
    {
        auto scene = std::make_unique<RoomScene>(QList<UnconfirmedMessage> {}, folder.filePath(u"profile.sqlite"_s));
        scene->now = now;
        return scene;
    }
    QDateTime now = QDateTime::currentDateTimeUtc();

    QString idOf(qsizetype number) const { return kind + QString::number(number); }
    /// Somebody says it: live where `scene` is, and for ever.
    void say(RoomScene *scene, const QString &nick, const QString &body, const QString &id = {})
    {
        archive << nick + u": "_s + body;
        if (scene)
            scene->room.receive(xml::parse(
                u"<message xmlns='jabber:client' type='groupchat' id='%4' "
                u"from='tea@conference.localhost/%1'><body>%2</body>"
                "<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='%3'/></message>"_s.arg(
                    nick, body, idOf(archive.size() - 1), id.isEmpty() ? u"m%1"_s.arg(archive.size() - 1) : id)));
    }
    /// Bob says the numbers from `first` to the one before `end`.
    void count(RoomScene *scene, int first, int end)
    {
        for (int number = first; number < end; ++number)
            say(scene, u"bob"_s, QString::number(number));
        if (scene)
            scene->room.conversation()->arrivals().flush();
    }
    void join(RoomScene &s, bool archived = true) const
    {
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        s.endHistory();
        s.answerInfo(archived);
    }
    /// Answers the page that is asked for; false when none is.
    bool page(RoomScene &s) const
    {
        const auto question = s.questionFor(u"query"_s, archive::ArchiveNs);
        if (question < 0)
            return false;
        const auto payload = s.stream.asked.at(question).payload;
        const auto set = xml::child(payload, u"set", QLatin1StringView("http://jabber.org/protocol/rsm"));
        const auto before = xml::child(set, u"before", QLatin1StringView("http://jabber.org/protocol/rsm"));
        const auto after = xml::child(set, u"after", QLatin1StringView("http://jabber.org/protocol/rsm")).text();
        const int max = std::min(
            largest, xml::child(set, u"max", QLatin1StringView("http://jabber.org/protocol/rsm")).text().toInt());
        qsizetype end = archive.size();
        qsizetype first = 0;
        if (!after.isEmpty())
            first = after.startsWith(kind) ? after.sliced(kind.size()).toInt() + 1 : archive.size();
        if (before.isNull())
            end = std::min<qsizetype>(first + max, archive.size());
        else if (before.text().startsWith(kind))
            end = before.text().sliced(kind.size()).toInt();
        else if (!before.text().isEmpty())
            end = 0; // As Prosody answers about an id that it does not know.
        if (!before.isNull())
            first = std::max<qsizetype>(0, end - max);
        for (qsizetype i = first; i < end; ++i)
            if (!unfit.contains(i))
                result(s, payload.attribute(u"queryid"_s), i);
        const QString ends =
            first < end ? u"<first>%1</first><last>%2</last>"_s.arg(idOf(first), idOf(end - 1)) : QString();
        s.answer(
            question,
            xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='%1'><set "
                       "xmlns='http://jabber.org/protocol/rsm'>%2</set></fin></iq>"_s.arg(
                           (before.isNull() ? end == archive.size() : first == 0) ? u"true"_s : u"false"_s, ends)));
        return true;
    }
    void result(RoomScene &s, const QString &query, qsizetype number) const
    {
        const QString line = archive.at(number);
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' from='tea@conference.localhost'><result xmlns='urn:xmpp:mam:2' id='%1' "
            "queryid='%2'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='%3'/><message "
            "xmlns='jabber:client' type='groupchat' id='m%4' "
            "from='tea@conference.localhost/%5'><body>%6</body></message>"
            "</forwarded></result></message>"_s
                .arg(idOf(number), query,
                     timeless.contains(number) ? u"once"_s : now.addSecs(number).toString(Qt::ISODateWithMs))
                .arg(number)
                .arg(line.section(u": "_s, 0, 0), line.section(u": "_s, 1))));
    }
    int pages(RoomScene &s) const
    {
        int count = 0;
        while (page(s))
            ++count;
        return count;
    }
    static QStringList rows(RoomScene &s, timeline::Kind kind)
    {
        QStringList texts;
        for (const auto &entry : s.room.conversation()->timeline()->entries()) {
            if (entry.kind == kind)
                texts << entry.body;
        }
        return texts;
    }
    static QStringList gaps(RoomScene &s) { return rows(s, timeline::Kind::Gap); }
    static QStringList lines(RoomScene &s) { return rows(s, timeline::Kind::Unread); }
    static QStringList numbers(int from, int to)
    {
        QStringList texts;
        for (int i = from; i <= to; ++i)
            texts << QString::number(i);
        return texts;
    }
};

} // namespace parlour
