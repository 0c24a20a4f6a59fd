// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sasl/offer.h"

#include "protocol/xml/dom.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour::sasl {

static constexpr auto BindingNs = "urn:xmpp:sasl-cb:0"_L1;

/// Best first.
static constexpr std::array Bindings {"tls-exporter"_L1, "tls-unique"_L1, "tls-server-end-point"_L1};
static constexpr std::array Scram {"SCRAM-SHA3-512"_L1, "SCRAM-SHA-512"_L1, "SCRAM-SHA-256"_L1, "SCRAM-SHA-1"_L1};

static QStringList texts(const QDomElement &parent, QLatin1StringView ns)
{
    QStringList result;
    const auto mechanisms = xml::children(parent, u"mechanism", ns);
    for (const auto &mechanism : mechanisms)
        result << mechanism.text().trimmed();
    return result;
}

std::optional<Offer> offer(const QDomElement &features)
{
    Offer result;
    const auto bindings =
        xml::children(xml::child(features, u"sasl-channel-binding", BindingNs), u"channel-binding", BindingNs);
    for (const auto &binding : bindings)
        result.bindings << binding.attribute(u"type"_s);
    const auto first = xml::child(features, u"mechanisms", Ns);
    const auto second = xml::child(features, u"authentication", Ns2);
    if (second.isNull()) {
        result.mechanisms = texts(first, Ns);
        return first.isNull() ? std::nullopt : std::optional(result);
    }
    result.profile = Profile::Second;
    result.mechanisms = texts(second, Ns2);
    result.tokens = texts(xml::child(xml::child(second, u"inline", Ns2), u"fast", FastNs), FastNs);
    return result;
}

/// The first of `names`, each with `suffix`, that is in `list`.
template <class Names>
static QString best(const Names &names, const QStringList &list, QLatin1StringView suffix = {})
{
    const auto it =
        std::find_if(names.begin(), names.end(), [&](QLatin1StringView name) { return list.contains(name + suffix); });
    return it == names.end() ? QString() : *it + suffix;
}

Strength Choice::strength() const
{
    if (!binding.isEmpty())
        return Strength::Bound;
    return header.isEmpty() ? Strength::Sent : Strength::Proven;
}

std::optional<Choice> choose(const Offer &offer, const QStringList &bindings)
{
    const bool bound = std::any_of(offer.mechanisms.begin(), offer.mechanisms.end(),
                                   [](const QString &name) { return name.endsWith("-PLUS"_L1); });
    QStringList common = offer.bindings;
    common.removeIf([&bindings](const QString &kind) { return !bindings.contains(kind); });
    const QString binding = best(Bindings, common);
    const QString plus = best(Scram, offer.mechanisms, "-PLUS"_L1);
    if (!binding.isEmpty() && !plus.isEmpty())
        return Choice {plus, "p=" + binding.toLatin1() + ",,", binding, false};

    if (const QString scram = best(Scram, offer.mechanisms); !scram.isEmpty()) {
        if (bindings.isEmpty())
            return Choice {scram, "n,,", {}, false};
        if (!bound && offer.bindings.isEmpty())
            return Choice {scram, "y,,", {}, false};
        return Choice {scram, "n,,", {}, !offer.bindings.isEmpty() || offer.profile == Profile::Second};
    }
    if (offer.mechanisms.contains("PLAIN"_L1))
        return Choice {u"PLAIN"_s, {}, {}, false};
    return std::nullopt;
}

static QByteArray joined(const QStringList &list, char separator)
{
    QByteArrayList bytes;
    for (const auto &item : list)
        bytes << item.toUtf8();
    std::sort(bytes.begin(), bytes.end());
    return bytes.join(separator);
}

static QByteArray fingerprint(const Offer &offer, scram::Hash hash, char between, char before)
{
    QByteArray all = joined(offer.mechanisms, between);
    if (!offer.bindings.isEmpty())
        all += before + joined(offer.bindings, between);
    return QCryptographicHash::hash(all, hash).toBase64();
}

Voucher voucher(const scram::Challenge &challenge, const Offer &offer, scram::Hash hash)
{
    if (challenge.offered.isEmpty() && challenge.offeredOld.isEmpty())
        return Voucher::None;
    const bool right = (challenge.offered.isEmpty() || challenge.offered == fingerprint(offer, hash, '\x1e', '\x1f'))
        && (challenge.offeredOld.isEmpty() || challenge.offeredOld == fingerprint(offer, hash, ',', '|'));
    return right ? Voucher::Right : Voucher::Wrong;
}

} // namespace parlour::sasl
