// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/largeprofile.h"

#include <QTimeZone>
#include <QUuid>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace parlour::bench {

static constexpr int Batch = 500;

history::Key room(int number)
{
    return {Owner, u"%1-2@conference.localhost"_s.arg(number + 2)};
}

Speech::Speech()
{
    const QString first = u"the to and a of in is it you that we for on have be this not with are at so if "_s;
    m_words = first.split(u' ', Qt::SkipEmptyParts);
    while (m_words.size() < 30'000) {
        QString word;
        for (int i = m_chance.bounded(3, 10); i > 0; --i)
            word += QChar(u'a' + m_chance.bounded(26));
        m_words << word;
    }
}

QString Speech::sentence()
{
    if (m_chance.bounded(100) == 0)
        return u"昨天的部署失败了，%1 你能看看日志吗？谢谢"_s.arg(word());
    QString text = word();
    for (const int size = m_chance.bounded(20, 134); text.size() < size;)
        text += u' ' + word();
    if (m_chance.bounded(50) == 0)
        text += u" https://example.org/%1/%2.png"_s.arg(word(), word());
    return text;
}

QString Speech::nick()
{
    return u"person %1"_s.arg(int(std::pow(m_chance.bounded(1.0), 3) * 300));
}

QString Speech::uuid()
{
    std::array<quint32, 4> data {};
    m_chance.fillRange(data.data(), data.size());
    return QUuid::fromRfc4122(QByteArray(reinterpret_cast<const char *>(data.data()), sizeof data))
        .toString(QUuid::WithoutBraces);
}

const QString &Speech::word()
{
    return m_words.at(qsizetype(std::exp(m_chance.bounded(std::log(30'000.0))) - 1));
}

history::Arrival arrival(Speech &speech, qint64 number)
{
    history::Message message;
    message.nick = speech.nick();
    message.occupantId =
        QString::fromLatin1(QByteArray::number(qHash(message.nick)).rightJustified(32, 'x').toBase64());
    message.id = message.originId = speech.uuid();
    message.stanzaId = speech.uuid();
    message.body = speech.sentence();
    message.time = QDateTime::fromMSecsSinceEpoch(Begin + number * 30'000, QTimeZone::UTC);
    return {message};
}

qint64 fill(ProfileHistory &store, int messages)
{
    Speech speech;
    messages = std::max(messages, Large + Small + Rooms);
    QList<int> left(Rooms, (messages - Large - Small) / (Rooms - 2));
    left[0] = Large;
    left[1] = Small;
    qint64 characters = 0;
    qint64 number = 0;
    for (bool more = true; more;) {
        more = false;
        for (int i = 0; i < Rooms; ++i) {
            QList<history::Arrival> batch;
            for (; left[i] > 0 && batch.size() < Batch; --left[i]) {
                batch << arrival(speech, ++number);
                characters += batch.last().message.body.size();
            }
            if (!batch.isEmpty())
                store.add(room(i), batch, history::Live::Continues, &store, {});
            more = more || left[i] > 0;
        }
    }
    std::printf("| fill | %lld messages of %.1f characters | |\n", static_cast<long long>(number),
                double(characters) / double(number));
    return number;
}

} // namespace parlour::bench
