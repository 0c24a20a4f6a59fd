// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/playerword.h"
#include "support/suite.h"

using namespace parlour::sharing;
using namespace Qt::StringLiterals;

class PlayerWordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadAsWritten_data()
    {
        using Kind = PlayerWord::Kind;
        QTest::addColumn<PlayerWord>("word");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const PlayerWord &word, const QByteArray &line) {
            QTest::newRow(line.trimmed().constData()) << word << line;
        };
        row({.kind = Kind::Play}, "play 0 0 0\n");
        row({.kind = Kind::Pause}, "pause 0 0 0\n");
        row({.kind = Kind::Seek, .time = 86'400'000}, "seek 86400000 0 0\n");
        row({.kind = Kind::Bound, .size = {640, 360}}, "bound 0 640 360\n");
        row({.kind = Kind::Opened}, "opened 0 0 0\n");
        row({.kind = Kind::Measured, .time = -1}, "measured -1 0 0\n");
        row({.kind = Kind::Moved, .time = 12}, "moved 12 0 0\n");
        row({.kind = Kind::Ended}, "ended 0 0 0\n");
        row({.kind = Kind::Failed}, "failed 0 0 0\n");
        row({.kind = Kind::Silenced}, "silenced 0 0 0\n");
        row({.kind = Kind::Drawn, .size = {4096, 4096}}, "drawn 0 4096 4096\n");
        row({.kind = Kind::Moved, .time = std::numeric_limits<qint64>::max()}, "moved 9223372036854775807 0 0\n");
    }
    void wordsAreReadAsWritten()
    {
        QFETCH(PlayerWord, word);
        QFETCH(QByteArray, line);
        QCOMPARE(word.line(), line);
        QVERIFY(line.size() <= PlayerWord::LongestLine);
        const auto read = PlayerWord::read(line);
        QVERIFY(read);
        QVERIFY(*read == word);
    }

    void whatNobodySaysIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const QByteArray &line : {"\n"_ba,
                                       "play\n"_ba,
                                       "play 0 0\n"_ba,
                                       "play 0 0 0"_ba,
                                       "play 0 0 0 0\n"_ba,
                                       " 0 0 0\n"_ba,
                                       "Play 0 0 0\n"_ba,
                                       "play  0 0\n"_ba,
                                       "moved x 0 0\n"_ba,
                                       "moved -2 0 0\n"_ba,
                                       "moved 9223372036854775808 0 0\n"_ba,
                                       "drawn 0 0 5\n"_ba,
                                       "drawn 0 5 0\n"_ba,
                                       "drawn 0 -5 -5\n"_ba,
                                       "drawn 0 4097 1\n"_ba,
                                       "drawn 0 1 4097\n"_ba,
                                       "drawn 0 99999999999 1\n"_ba,
                                       "bound 0 -1 5\n"_ba,
                                       "moved 1e3 0 0\n"_ba,
                                       "opened 0 0 0\r\n"_ba,
                                       "moved " + QByteArray(60, '0') + " 0 0\n"})
            QTest::newRow(line.trimmed().constData()) << line;
    }
    void whatNobodySaysIsNotRead()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!PlayerWord::read(line));
    }

    void aPictureHasFourBytesAPixel()
    {
        using Kind = PlayerWord::Kind;
        QCOMPARE(PlayerWord({.kind = Kind::Drawn, .size = {80, 60}}).pictureLength(), 19'200);
        QCOMPARE(PlayerWord({.kind = Kind::Drawn, .size = {4096, 4096}}).pictureLength(), 67'108'864);
        QCOMPARE(PlayerWord({.kind = Kind::Bound, .size = {80, 60}}).pictureLength(), 0);
    }
};

PARLOUR_TEST(PlayerWordTest)
#include "playerwordtest.moc"
