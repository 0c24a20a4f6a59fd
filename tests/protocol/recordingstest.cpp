// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"
#include "support/wire.h"

#include <QDir>
#include <QTest>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Every recording, read as the client that received it would: compared with the reviewed list in events.txt.
/// PARLOUR_RECORD=1 writes that list anew, to be reviewed with git diff.
class RecordingsTest : public QObject
{
    Q_OBJECT

private:
    static QString events(const QString &recording)
    {
        QStringList lines;
        for (const auto &[client, stanza] : wire::received(recording)) {
            const auto room = Jid::parse(stanza.attribute(u"from"_s).section(u'/', 0, 0));
            if (!room)
                continue;
            if (const auto event = muc::roomEvent(stanza, *room))
                lines << u"  "_s + client + u": "_s
                        + std::visit([](const auto &e) { return describe::line(e); }, *event);
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

QTEST_GUILESS_MAIN(RecordingsTest)
#include "recordingstest.moc"
