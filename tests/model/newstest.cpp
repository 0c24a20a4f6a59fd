// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/news/newsmodel.h"
#include "support/suite.h"

#include <QFile>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What changed from version to version, as the file of the releases tells it.
class NewsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Two = R"({"releases": [
        {"version": "0.2", "date": "2027-01-31", "changes": {"en": ["New.", "Newer."], "de": ["Neu.", "Neuer."]}},
        {"version": "0.1", "date": "2026-11-22", "changes": {"en": ["Old."]}}]})";

    static QByteArray shippedFile()
    {
        QFile file(u":/parlour/news.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void readsReleases()
    {
        const std::vector<NewsRelease> expected {{u"0.2"_s, {2027, 1, 31}, {u"Neu."_s, u"Neuer."_s}},
                                                 {u"0.1"_s, {2026, 11, 22}, {u"Old."_s}}};
        QCOMPARE(readNews(Two, u"de"_s), expected);
        // They are in English for all others.
        QCOMPARE(readNews(Two, u"uk"_s), readNews(Two, u"en"_s));
    }

    void readsNothingFromSomethingElse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("half a file") << QByteArray(Two).first(60);
        QTest::newRow("an array") << QByteArray("[1, 2]");
        QTest::newRow("releases that are a number") << QByteArray(R"({"releases": 1})");
    }

    void readsNothingFromSomethingElse()
    {
        QFETCH(QByteArray, json);
        QVERIFY(readNews(json, u"en"_s).empty());
    }

    void shipsEveryReleaseInBothLanguages()
    {
        const auto english = readNews(shippedFile(), u"en"_s);
        const auto german = readNews(shippedFile(), u"de"_s);
        QVERIFY(!english.empty());
        QCOMPARE(german.size(), english.size());
        for (size_t i = 0; i < english.size(); ++i) {
            QVERIFY(english[i].date.isValid());
            QCOMPARE(german[i].changes.size(), english[i].changes.size());
            QVERIFY(german[i].changes != english[i].changes);
        }
    }

    void hasARowForEachChange()
    {
        const NewsModel model;
        qsizetype row = 0;
        for (const auto &release : readNews(shippedFile(), u"en"_s)) {
            for (const QString &change : release.changes) {
                const QModelIndex index = model.index(int(row++));
                QCOMPARE(index.data(NewsModel::ChangeRole).toString(), change);
                QVERIFY(index.data(NewsModel::ReleaseRole).toString().startsWith("Version "_L1 + release.version));
            }
        }
        QCOMPARE(model.rowCount(), int(row));
    }
};

PARLOUR_TEST(NewsTest)
#include "newstest.moc"
