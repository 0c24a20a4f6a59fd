// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/conversation.h"
#include "model/sharing/fileview.h"
#include "network/scriptedserver.h"
#include "storage/history/profilehistory.h"
#include "support/fakechannel.h"
#include "support/fakestream.h"
#include "support/uploadsite.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace parlour {

struct SilentCommands : Commands
{
    QString obey(const command::Line &) override { return QStringLiteral("No commands here."); }
};

/// An account's files and one conversation, a server that the test plays, and a site that takes files.
struct SharingScene
{
    /// What one run of the program leaves to the next, and what is outside of it.
    struct World
    {
        QTemporaryDir folder;
        TestCertificate certificate =
            TestCertificate::make(folder, QStringLiteral("site"), QStringLiteral("localhost"));
        UploadSite site {certificate.certificate, certificate.key};
        QString refusal; ///< What the server answers when it is asked for a place, as XML; empty: a place.
        qint64 most = 100'000'000;
        int slots_ = 0;                               ///< That were given.
        QString keeper = QStringLiteral("localhost"); ///< The host that has them afterwards.
        bool hasService = true;

        QString path(const QString &name) const { return folder.filePath(name); }
        QUrl file(const QString &name, const QByteArray &content) const
        {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("No room");
            return QUrl::fromLocalFile(file.fileName());
        }
        static QByteArray picture(const QSize &size, const char *format, const QColor &color = Qt::red)
        {
            QImage image(size, QImage::Format_RGB32);
            image.fill(color);
            QByteArray data;
            QBuffer buffer(&data);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, format);
            return data;
        }
    };

    World &world;
    FakeStream stream;
    ProfileHistory store;
    ProfileSettings settings;
    FakeChannel channel;
    SilentCommands commands;
    FileSharing::Shelf shelf;
    FileSharing sharing;
    Conversation conversation;
    int patience = 20'000; ///< Of waitFor(), in milliseconds.

    explicit SharingScene(World &world)
        : world(world)
        , store(world.path(QStringLiteral("profile.sqlite")), ProfileHistory::Thread::Callers)
        , settings(world.path(QStringLiteral("settings.ini")))
        , shelf(world.path(QStringLiteral("files")), settings)
        , sharing(stream, store)
        , conversation(channel, commands, store)
    {
        sharing.setAuthorities(world.certificate.file);
        sharing.setShelf(&shelf);
        stream.goOnline();
        channel.setOpen(true);
    }

    Attachments &attachments() { return *sharing.of(&conversation); }

    static QDomElement iq(const QString &content)
    {
        return xml::parse(QStringLiteral("<iq xmlns='jabber:client' type='result'>%1</iq>").arg(content));
    }
    /// Answers what has been asked; true when that was something.
    bool serve()
    {
        const bool any = !stream.asked.isEmpty();
        while (!stream.asked.isEmpty())
            stream.answer(reply(stream.asked.first()));
        return any;
    }
    IqReply reply(const FakeStream::Request &request)
    {
        const QString ns = request.payload.namespaceURI();
        if (ns == xml::DiscoItemsNs)
            return iq(QStringLiteral("<query xmlns='http://jabber.org/protocol/disco#items'>"
                                     "<item jid='upload.localhost'/></query>"));
        if (ns == xml::DiscoInfoNs)
            return iq(info(request.to.toString()));
        if (!world.refusal.isEmpty()) {
            const auto error = xml::parse(
                QStringLiteral("<iq xmlns='jabber:client' type='error'><error>%1</error></iq>").arg(world.refusal));
            return IqFailure {IqFailure::Kind::Refused, *stanzaError(error)};
        }
        const QUrl put = world.site.url(QStringLiteral("/%1").arg(++world.slots_));
        QUrl get = put;
        get.setHost(world.keeper);
        return iq(QStringLiteral("<slot xmlns='urn:xmpp:http:upload:0'><put url='%1'/><get url='%2'/></slot>")
                      .arg(put.toString(), get.toString()));
    }
    QString info(const QString &address) const
    {
        const bool isIt = world.hasService && address == QStringLiteral("upload.localhost");
        return QStringLiteral("<query xmlns='http://jabber.org/protocol/disco#info'>%1</query>")
            .arg(isIt ? QStringLiteral("<feature var='urn:xmpp:http:upload:0'/><x xmlns='jabber:x:data'><field "
                                       "var='FORM_TYPE'><value>urn:xmpp:http:upload:0</value></field><field "
                                       "var='max-file-size'><value>%1</value></field></x>")
                            .arg(world.most)
                      : QString());
    }
    /// Serves until `until` holds.
    bool waitFor(const std::function<bool()> &until)
    {
        return QTest::qWaitFor(
            [&] {
                serve();
                return until();
            },
            patience);
    }
    attaching::State state(int row = 0)
    {
        return attachments().index(row).data(Attachments::StateRole).value<attaching::State>();
    }
    QString data(Attachments::Role role, int row = 0) { return attachments().index(row).data(role).toString(); }
    bool waitForState(attaching::State wanted)
    {
        return waitFor([&] { return attachments().count() > 0 && state() == wanted; });
    }
    bool waitForMessages(int count)
    {
        return waitFor([&] { return channel.sent.size() >= count && attachments().count() == 0; });
    }
};

} // namespace parlour
