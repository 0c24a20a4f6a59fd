// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/upload.h"
#include "network/fixture.h"
#include "support/suite.h"
#include "support/uploadsite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sharing::UploadProblem;

/// Sending a file to a place that a server gave for it.
class UploadTest : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    QTemporaryDir m_folder;

    Upload::Rules rules() const
    {
        Upload::Rules rules {.patience = 20s};
        rules.tls.setCaCertificates({m_certificates.good.certificate});
        return rules;
    }
    Upload::Source file(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(u"cat.jpg"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.close();
        return {file.fileName(), content.size(), QFileInfo(file).lastModified().toUTC(), u"image/jpeg"_s};
    }
    /// "sent", the number of the problem, or "nothing".
    static QString outcome(const Upload::Rules &rules, const Upload::Source &source, const sharing::UploadSlot &slot)
    {
        Upload upload(rules);
        QString outcome;
        connect(&upload, &Upload::finished, &upload, [&outcome] { outcome += u"sent"_s; });
        connect(&upload, &Upload::failed, &upload,
                [&outcome](UploadProblem problem) { outcome += QString::number(int(problem)); });
        upload.start(source, slot);
        const bool came = QTest::qWaitFor([&outcome] { return !outcome.isEmpty(); }, 20'000);
        return came ? outcome : u"nothing"_s;
    }
    static QString number(UploadProblem problem) { return QString::number(int(problem)); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_certificates.good.certificate.isNull()); }

    void theFileGoesOut()
    {
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        const QByteArray content(300'000, 'x');
        const sharing::UploadSlot slot {
            site.url(u"/p"_s), site.url(u"/g"_s), {{"Authorization", "Basic a"}, {"Cookie", "b=c"}, {"Cookie", "d=e"}}};
        QCOMPARE(outcome(rules(), file(content), slot), u"sent"_s);
        QCOMPARE(site.requests.size(), 1);
        const auto &request = site.requests.first();
        QCOMPARE(request.line, "PUT /p HTTP/1.1"_ba);
        QCOMPARE(request.body, content);
        QCOMPARE(request.header("Content-Length"), "300000"_ba);
        QCOMPARE(request.header("Content-Type"), "image/jpeg"_ba);
        QCOMPARE(request.header("Authorization"), "Basic a"_ba);
        QCOMPARE(request.header("Cookie"), "b=c; d=e"_ba);
    }

    void anEmptyFile()
    {
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        QCOMPARE(outcome(rules(), file({}), {site.url(u"/p"_s), site.url(u"/g"_s)}), u"sent"_s);
        QCOMPARE(site.requests.first().header("Content-Length"), "0"_ba);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("made") << "201 Created"_ba << u"sent"_s;
        QTest::newRow("wrong length") << "400 Bad Request"_ba << number(UploadProblem::WrongLength);
        QTest::newRow("no length") << "411 Length Required"_ba << number(UploadProblem::WrongLength);
        QTest::newRow("without its secret") << "401 Unauthorized"_ba << number(UploadProblem::NotAllowed);
        QTest::newRow("used, of ejabberd") << "403 Forbidden"_ba << number(UploadProblem::NotAllowed);
        QTest::newRow("used, of Prosody") << "409 Conflict"_ba << number(UploadProblem::Used);
        QTest::newRow("expired") << "410 Gone"_ba << number(UploadProblem::Expired);
        QTest::newRow("too large") << "413 Too Large"_ba << number(UploadProblem::TooLarge);
        QTest::newRow("a type that is not taken") << "415 No"_ba << number(UploadProblem::WrongType);
        QTest::newRow("disk full") << "507 Insufficient Storage"_ba << number(UploadProblem::NoSpace);
        QTest::newRow("broken") << "500 Oh"_ba << number(UploadProblem::ServerFault);
        QTest::newRow("elsewhere") << "307 There\r\nLocation: https://localhost/x"_ba
                                   << number(UploadProblem::ServerFault);
    }
    void answers()
    {
        QFETCH(QByteArray, status);
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        site.answers[u"/p"_s] = status;
        QTEST(outcome(rules(), file("content"), {site.url(u"/p"_s), site.url(u"/g"_s)}), "expected");
        QCOMPARE(site.requests.size(), 1); // A redirection is not followed.
    }

    void aDoubtfulSuccessIsLookedAt()
    {
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        const sharing::UploadSlot slot {site.url(u"/p"_s), site.url(u"/g"_s)};
        site.answers[u"/p"_s] = "200 OK";
        site.answers[u"/g"_s] = "404 Not Found";
        QCOMPARE(outcome(rules(), file("content"), slot), number(UploadProblem::Unclear));
        QCOMPARE(site.requests.last().line, "HEAD /g HTTP/1.1"_ba);
        site.answers[u"/g"_s] = "200 OK";
        site.length = 3;
        QCOMPARE(outcome(rules(), file("content"), slot), number(UploadProblem::Unclear));
        site.length = 7;
        QCOMPARE(outcome(rules(), file("content"), slot), u"sent"_s);
    }

    void cutOff()
    {
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        site.cutAfter = 1'000'000;
        QCOMPARE(outcome(rules(), file(QByteArray(3'000'000, 'x')), {site.url(u"/p"_s), site.url(u"/g"_s)}),
                 number(UploadProblem::Cut));
    }

    void standingStill()
    {
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        site.answers[u"/p"_s] = {};
        auto impatient = rules();
        impatient.patience = 300ms;
        QCOMPARE(outcome(impatient, file("content"), {site.url(u"/p"_s), site.url(u"/g"_s)}),
                 number(UploadProblem::Cut));
    }

    void nobodyThere()
    {
        QUrl url;
        {
            UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
            url = site.url(u"/p"_s);
        }
        QCOMPARE(outcome(rules(), file("content"), {url, url}), number(UploadProblem::Cut));
    }

    void aServerThatIsNotTrusted()
    {
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        QCOMPARE(outcome({.patience = 20s}, file("content"), {site.url(u"/p"_s), site.url(u"/g"_s)}),
                 number(UploadProblem::Untrusted));
        QCOMPARE(site.requests.size(), 0);
    }

    void aFileThatChanged()
    {
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        auto source = file("content");
        source.size = 8;
        QCOMPARE(outcome(rules(), source, {site.url(u"/p"_s), site.url(u"/g"_s)}), number(UploadProblem::Changed));
        source.size = 7;
        source.changed = source.changed.addSecs(-1);
        QCOMPARE(outcome(rules(), source, {site.url(u"/p"_s), site.url(u"/g"_s)}), number(UploadProblem::Changed));
        source.path += u"x"_s;
        QCOMPARE(outcome(rules(), source, {site.url(u"/p"_s), site.url(u"/g"_s)}), number(UploadProblem::Changed));
        QCOMPARE(site.requests.size(), 0);
    }

    void aFileThatChangesWhileItGoesOut_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("halfway") << qint64(3'000'000);
        QTest::newRow("at its end") << qint64(7);
    }
    void aFileThatChangesWhileItGoesOut()
    {
        QFETCH(qint64, size);
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        site.rate = 3'000'000; // Bytes a second.
        const auto source = file(QByteArray(size, 'x'));
        Upload upload(rules());
        QString outcome;
        connect(&upload, &Upload::finished, &upload, [&outcome] { outcome += u"sent"_s; });
        connect(&upload, &Upload::failed, &upload,
                [&outcome](UploadProblem problem) { outcome += QString::number(int(problem)); });
        connect(&upload, &Upload::progressed, &upload, [&] { // Other bytes, just as many.
            QFile file(source.path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.putChar('y'));
            QVERIFY(file.setFileTime(source.changed.addSecs(5), QFile::FileModificationTime));
        });
        upload.start(source, {site.url(u"/p"_s), site.url(u"/g"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(outcome, number(UploadProblem::Changed), 20'000);
    }

    void cancelledHalfway()
    {
        UploadSite site(m_certificates.good.certificate, m_certificates.good.key);
        site.pause = true; // Nothing is read: it cannot end.
        Upload upload(rules());
        int ended = 0;
        qint64 sent = 0;
        connect(&upload, &Upload::finished, &upload, [&ended] { ++ended; });
        connect(&upload, &Upload::failed, &upload, [&ended] { ++ended; });
        connect(&upload, &Upload::progressed, &upload, [&sent](qint64 bytes) { sent = bytes; });
        upload.start(file(QByteArray(30'000'000, 'x')), {site.url(u"/p"_s), site.url(u"/g"_s)});
        QTRY_VERIFY(sent > 0);
        QVERIFY(sent < 30'000'000);
        upload.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(ended, 0);
        QCOMPARE(site.requests.size(), 0);
    }
};

PARLOUR_TEST(UploadTest)
#include "uploadtest.moc"
