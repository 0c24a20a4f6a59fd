// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills a profile's history until it is killed, and says what it was told to be kept: for killedtest.cpp.
// historywriter FILE

#include "support/historyscene.h"

#include <QCoreApplication>
#include <QTimer>
#include <unistd.h>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(1);
}

/// Writes as a busy evening does: live messages, pages of an archive, and what we say ourselves.
class Writer : public QObject
{
public:
    explicit Writer(const QString &file)
        : m_store(file)
    {
        connect(&m_turn, &QTimer::timeout, this, &Writer::turn);
        // Where the run before this one has ended.
        m_store.newest(HistoryScene::Tea, 1, this, [this](const history::Page &page) {
            m_live = page.messages.isEmpty() ? 0 : page.messages.last().body.mid(1).toInt();
        });
        const auto &pub = HistoryScene::Pub;
        m_store.ranges(pub.account, pub.peer, this, [this](const QList<history::Range> &ranges) {
            m_page = ranges.isEmpty() ? 1'000'001 : ranges.first().first.mid(1).toInt();
            m_turn.start(1);
        });
    }

private:
    void turn()
    {
        using history::Live;
        for (int i = 0; i < 3; ++i) {
            const int number = ++m_live;
            m_store.add(HistoryScene::Tea, {{HistoryScene::numbered(number)}}, Live::Outside, this,
                        [number](const history::AddResult &result) {
                            if (result.kept)
                                tell(u"live %1"_s.arg(number));
                        });
        }
        fetch();
        say();
    }
    void fetch()
    {
        constexpr int size = 20;
        HistoryScene pages;
        auto page = pages.page(HistoryScene::Pub, m_page - size, m_page - 1,
                               m_page > 1'000'000 ? QString() : u"s%1"_s.arg(m_page));
        page.ranges = {{page.ids.first(), u"s1000000"_s}};
        m_page -= size;
        m_store.addPage(page, this, [page](const history::PageResult &result) {
            if (result.kept)
                tell(u"page "_s + page.ids.first().mid(1));
        });
    }
    void say()
    {
        const QString id = u"%1-%2"_s.arg(::getpid()).arg(++m_said);
        UnconfirmedMessage message {id, u"alice"_s, u"said "_s + id, QDateTime::currentDateTimeUtc(), false, {}};
        const history::Key own {HistoryScene::Alice, u"own@conference.localhost"_s};
        m_store.keep(own, message, this, [id](bool kept) {
            if (kept)
                tell(u"kept "_s + id);
        });
        message.handedOver = true;
        m_store.keep(own, message, this, [this, own, message](bool kept) {
            if (!kept)
                return;
            tell(u"handed "_s + message.id);
            history::Message back;
            back.originId = back.id = message.id;
            back.stanzaId = u"s-"_s + message.id;
            back.nick = message.nick;
            back.body = message.body;
            back.time = message.written;
            back.own = true;
            m_store.add(own, {{back}}, history::Live::Outside, this, [](const history::AddResult &) {});
        });
    }

    ProfileHistory m_store;
    QTimer m_turn;
    int m_live = 0;
    int m_page = 0;
    int m_said = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Writer writer(application.arguments().value(1));
    return QCoreApplication::exec();
}
