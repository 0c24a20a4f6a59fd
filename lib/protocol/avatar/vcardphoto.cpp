// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/avatar/vcardphoto.h"

#include "protocol/text/bounded.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parlour::avatar {

QString hashOf(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha1).toHex());
}

std::optional<QString> hash(const QString &text)
{
    constexpr qsizetype Length = 40;
    const auto plain = QStringView(text).trimmed();
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (plain.size() != Length || !std::ranges::all_of(plain, isHex))
        return std::nullopt;
    return plain.toString().toLower();
}

std::optional<QString> updated(const QDomElement &presence)
{
    constexpr auto UpdateNs = "vcard-temp:x:update"_L1;
    const auto photo = xml::child(xml::child(presence, u"x", UpdateNs), u"photo", UpdateNs);
    if (photo.isNull())
        return std::nullopt;
    const QString text = photo.text();
    return text.isEmpty() ? std::optional(QString()) : hash(text);
}

std::optional<QString> announced(const QDomElement &stanza, const Jid &room)
{
    if (stanza.tagName() != "presence"_L1 || stanza.hasAttribute(u"type"_s)
        || Jid::parse(stanza.attribute(u"from"_s)) != room.toBare())
        return std::nullopt;
    return updated(stanza);
}

std::optional<QByteArray> bytes(const QString &text)
{
    constexpr qsizetype LongestText = MaxBytes * 3 / 2; // base64, and a line break now and then
    if (text.isEmpty() || text.size() > LongestText)
        return std::nullopt;
    QByteArray plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c.toLatin1();
    }
    const auto decoded = QByteArray::fromBase64Encoding(plain, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.size() > MaxBytes)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<Photo> photo(const QDomElement &iq)
{
    constexpr qsizetype LongestType = 100;
    const auto element = xml::child(xml::child(iq, u"vCard", VCardNs), u"PHOTO", VCardNs);
    const auto data = bytes(xml::child(element, u"BINVAL", VCardNs).text());
    if (!data)
        return std::nullopt;
    return Photo {bounded(xml::child(element, u"TYPE", VCardNs).text().trimmed(), LongestType), *data};
}

QDomElement vCardQuery()
{
    return xml::element(u"vCard"_s, VCardNs);
}

QDomElement vCardWith(const QDomElement &iq, const std::optional<Photo> &photo)
{
    auto vCard = vCardQuery();
    const auto old = xml::child(iq, u"vCard", VCardNs);
    for (auto child = old.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
        if (child.tagName() != "PHOTO"_L1)
            vCard.appendChild(vCard.ownerDocument().importNode(child, true));
    }
    if (photo) {
        const auto element = xml::append(vCard, u"PHOTO"_s);
        xml::appendText(element, u"TYPE"_s, photo->type);
        xml::appendText(element, u"BINVAL"_s, QString::fromLatin1(photo->data.toBase64()));
    }
    return vCard;
}

} // namespace parlour::avatar
