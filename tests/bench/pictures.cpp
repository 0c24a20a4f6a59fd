// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What scrolling over 200 pictures of six megapixels costs, which are on this computer and have not been shown yet.
#include "bench/desktop.h"
#include "bench/stalls.h"
#include "protocol/sharing/sharedfile.h"
#include "storage/sharing/filecache.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <cstdio>

using namespace parlour;
using namespace parlour::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Pictures = 200;

/// Memory of this process that nobody shares, in megabytes.
double privateMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    qint64 sum = 0;
    if (file.open(QFile::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Private_"))
                sum += line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return double(sum) / 1024;
}

QByteArray picture()
{
    QImage image(3000, 2000, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * y / 97, x / 12, y / 8));
    }
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 60);
    return jpeg;
}

QString url(int number)
{
    return u"https://localhost:1/%1/cat.jpg"_s.arg(number);
}

QDomElement shown(const QString &room, int number)
{
    return xml::parse(
        u"<message xmlns='jabber:client' type='groupchat' id='m%1' from='%2/bob'><body>%3</body>"
        "<file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'><name>cat.jpg</name>"
        "<media-type>image/jpeg</media-type><width>3000</width><height>2000</height></file><sources>"
        "<url-data xmlns='http://jabber.org/protocol/url-data' target='%3'/></sources></file-sharing></message>"_s.arg(
            QString::number(number), room, url(number)));
}

void fill(const QString &folder)
{
    const QByteArray jpeg = picture();
    FileCache cache(folder, 10LL * 1024 * 1024 * 1024);
    for (int number = 0; number < Pictures; ++number) {
        const QString key = sharing::cacheKey(url(number));
        QFile part(cache.part(key));
        if (!part.open(QFile::WriteOnly) || part.write(jpeg) != jpeg.size())
            qFatal("no room");
        part.close();
        cache.keep(key);
    }
}

/// Goes over all of it by the keyboard.
void scroll(Desktop &desktop, QQuickItem *view, Qt::Key key, const char *end)
{
    for (int i = 0; i < 1'000 && !view->property(end).toBool(); ++i) {
        QTest::keyClick(desktop.window(), key);
        QTest::qWait(50);
    }
}

int measure(const BurstServer &server)
{
    Desktop desktop(server);
    if (!desktop.isReady())
        qFatal("no window, or no sign-in");
    const Crowd crowd {20, Crowd::Pace::Whole};
    Room *room = desktop.open(crowd);
    const auto isHere = [room] { return room->state() == join::State::Joined; };
    if (!QTest::qWaitFor(isHere, 30'000))
        qFatal("not let in");
    fill(desktop.files());
    for (int i = 0; i < 60; ++i)
        room->receive(message(crowd.room(), i));
    QTest::qWait(1'000);
    const double before = privateMemory();
    Stalls stalls;
    for (int number = 0; number < Pictures; ++number)
        room->receive(shown(crowd.room(), number));
    QTest::qWait(1'000);
    QQuickItem *view = desktop.messages();
    view->forceActiveFocus();
    double most = 0;
    for (int round = 0; round < 2; ++round) {
        scroll(desktop, view, Qt::Key_PageUp, "atYBeginning");
        most = std::max(most, privateMemory() - before);
        scroll(desktop, view, Qt::Key_PageDown, "atYEnd");
        most = std::max(most, privateMemory() - before);
    }
    std::printf("| scrolling twice over %d pictures of 6 MP | MB more | longest turn, ms | CPU in a turn, ms |\n"
                "|---|---|---|---|\n| | %.1f | %.1f | %.1f |\n",
                Pictures, most, double(stalls.longest()), double(stalls.most()));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    return run(argc, argv, measure);
}
