// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"
#include "support/suite.h"
#include "support/wire.h"

#include <QDir>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Every recording, read as the client that received it would: compared with the reviewed list in events.txt.
/// PARLOUR_RECORD=1 writes that list anew, to be reviewed with git diff.
class RecordingsTest : public QObject
{
    Q_OBJECT

private:
    static QString answer(const QDomElement &iq)
    {
        const QString type = iq.attribute(u"type"_s);
        if (const auto error = type == "error"_L1 ? stanzaError(iq) : std::nullopt)
            return u"iq refused condition=%1"_s.arg(int(error->condition));
        if (const auto list = type == "result"_L1 ? muc::affiliates(iq) : std::nullopt)
            return describe::line(*list);
        const auto info = xml::child(iq, u"query", xml::DiscoInfoNs);
        if (type == "result"_L1 && !info.isNull() && !info.hasAttribute(u"node"_s))
            return describe::line(muc::roomInfo(iq));
        return {};
    }

    static QString meaningOf(const QDomElement &stanza, const QString &client)
    {
        if (stanza.tagName() == "iq"_L1)
            return answer(stanza);
        const auto account = Jid::parse(client.section(u'/', 0, 0) + u"@localhost"_s);
        const auto isRoom = [](const Jid &address) { return address.domain() != "localhost"_L1; };
        const auto told = muc::told(stanza, *account, isRoom);
        return std::visit([](const auto &e) { return describe::line(e); }, told.meaning);
    }

    static QString events(const QString &recording)
    {
        QStringList lines;
        for (const auto &[client, stanza] : wire::received(recording)) {
            if (!Jid::parse(stanza.attribute(u"from"_s).section(u'/', 0, 0)))
                continue;
            if (const QString meaning = meaningOf(stanza, client); !meaning.isEmpty())
                lines << u"  "_s + client + u": "_s + meaning;
        }
        return lines.join(u'\n');
    }

    static QStringList recordings()
    {
        QStringList names;
        for (const auto *server : {"prosody", "ejabberd"}) {
            for (const auto &file : QDir(QStringLiteral(TEST_DATA "/wire/") + QString::fromLatin1(server))
                                        .entryList({u"*.xml"_s}, QDir::Files, QDir::Name))
                names << QString::fromLatin1(server) + u'/' + file.chopped(4);
        }
        return names;
    }

    static QString listPath() { return QStringLiteral(TEST_DATA "/wire/events.txt"); }

    static QHash<QString, QString> expectations()
    {
        QFile file(listPath());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QHash<QString, QString> expected;
        for (const auto &block : QString::fromUtf8(file.readAll()).split(u"== "_s, Qt::SkipEmptyParts))
            expected.insert(block.section(u'\n', 0, 0), block.section(u'\n', 1).chopped(1));
        return expected;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("PARLOUR_RECORD"))
            return;
        QFile file(listPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &name : recordings())
            file.write(QString(u"== "_s + name + u'\n' + events(name) + u'\n').toUtf8());
        file.close();
        QFAIL("recorded, review the diff of events.txt");
    }

    void recording_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto expected = expectations();
        const auto names = recordings();
        QVERIFY2(names.size() > 300, "the recordings are missing");
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << name << expected.value(name, u"not in events.txt"_s);
    }
    void recording()
    {
        QFETCH(QString, name);
        QTEST(events(name), "expected");
    }
};

PARLOUR_TEST(RecordingsTest)
#include "recordingstest.moc"
