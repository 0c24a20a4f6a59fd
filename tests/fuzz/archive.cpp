// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of an archive, and what catching up makes of them; markers and levels.
#include "elements.h"
#include "protocol/archive/catchup.h"
#include "protocol/archive/result.h"
#include "protocol/reading/level.h"
#include "protocol/reading/marker.h"

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

const Jid &account()
{
    static const Jid Account = *Jid::parse(u"alice@localhost"_s);
    return Account;
}

/// An owner that stores what it is told to, and asks whenever it may.
class Owner
{
public:
    Owner() { apply(archive::Online {{{u"old1"_s, u"old9"_s}}, {{}, 1'000'000}}); }

    void hear(const archive::Result &result) { m_rows << archive::Row {result.id, result.time}; }
    void page(const archive::Fin &fin)
    {
        apply(archive::Turn {});
        apply(archive::Paged {m_state.round, fin, std::exchange(m_rows, {}), 1000});
        apply(archive::Due {m_state.round});
    }
    void refuse(archive::Refusal refusal)
    {
        apply(archive::Turn {});
        apply(archive::Refused {m_state.round, refusal});
        apply(archive::Due {m_state.round});
    }
    void live(const QString &id) { apply(archive::Live {id, {}}); }
    void more()
    {
        if (!m_state.shown.isEmpty())
            apply(archive::More {m_state.shown.last().before, {}});
    }
    void seek(const QString &id)
    {
        if (!m_state.shown.isEmpty())
            apply(archive::Seek {id, {}, m_state.shown.last().before});
    }

private:
    void apply(const archive::Event &event)
    {
        const auto step = archive::next(m_state, event);
        m_state = step.state;
        QStringList names;
        for (const auto &range : m_state.ranges) {
            fuzz::require(!range.first.isEmpty() && !range.last.isEmpty(), "a range has two ends");
            fuzz::require(!names.contains(range.first), "no range begins where another one does");
            names << range.first;
        }
        for (const auto &effect : step.effects) {
            const auto *store = std::get_if<archive::Store>(&effect);
            if (!store)
                continue;
            fuzz::require(store->ranges == m_state.ranges, "what is stored is how it is");
            if (store->round > 0)
                apply(archive::Stored {store->round});
        }
    }

    archive::State m_state;
    QList<archive::Row> m_rows;
};

void checkMarkers(const QList<reading::Marker> &markers)
{
    for (const auto &marker : markers) {
        fuzz::require(!marker.id.isEmpty() && marker.id.size() <= 1024, "a marker's id is there and bounded");
        fuzz::require(marker.by == account() || marker.by == marker.chat.toBare(), "a marker is by whom it may be");
        auto iq = xml::element(u"iq"_s);
        auto written = xml::append(iq, u"pubsub"_s, "http://jabber.org/protocol/pubsub"_L1);
        auto items = xml::append(written, u"items"_s);
        items.setAttribute(u"node"_s, QString(reading::DisplayedNs));
        const auto item = reading::publish(marker).firstChildElement().firstChildElement();
        items.appendChild(items.ownerDocument().importNode(item, true));
        fuzz::require(reading::markers(iq, account()) == QList {marker}, "a marker stays what it is");
    }
}

void checkLevels(QDomElement element)
{
    for (const auto level : {reading::Level::Never, reading::Level::OnMention}) {
        reading::setLevel(element, level);
        fuzz::require(reading::level(element) == level, "the level set is the level read");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Owner owner;
    for (const auto &stanza : fuzz::elements(data, size)) {
        const auto from = Jid::parse(stanza.attribute(u"from"_s)).value_or(account());
        if (const auto result = archive::result(stanza, from.toBare(), account())) {
            fuzz::require(!result->id.isEmpty() && result->id.size() <= 1024, "a result's id is there and bounded");
            owner.hear(*result);
        }
        if (const auto fin = archive::fin(stanza)) {
            fuzz::require(fin->first.size() <= 1024 && fin->last.size() <= 1024 && fin->count >= -1,
                          "an end is bounded");
            owner.page(*fin);
        }
        if (const auto error = stanzaError(stanza))
            owner.refuse(archive::refusal(error->condition));
        if (archive::isKept(stanza))
            owner.live(stanza.attribute(u"id"_s));
        else if (stanza.hasAttribute(u"id"_s))
            owner.seek(stanza.attribute(u"id"_s));
        else
            owner.more();
        archive::metadata(stanza);
        checkMarkers(reading::markers(stanza, account()));
        checkMarkers(reading::markerNews(stanza, account()).value_or(QList<reading::Marker>()));
        checkLevels(stanza);
    }
    return 0;
}
