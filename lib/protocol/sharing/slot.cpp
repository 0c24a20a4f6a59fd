// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/slot.h"

#include "protocol/disco/info.h"
#include "protocol/sharing/sharedfile.h"

using namespace Qt::StringLiterals;

namespace parlour::sharing {

static constexpr auto UploadNs = "urn:xmpp:http:upload:0"_L1;

bool isUploadService(const QDomElement &iq)
{
    return disco::features(disco::info(iq)).contains(UploadNs);
}

static qint64 positive(const QString &text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().left(20).toLongLong(&isNumber);
    return isNumber && value > 0 ? value : 0;
}

static QString valueOf(const QDomElement &form, QLatin1StringView name)
{
    for (const auto &field : xml::children(form, u"field", xml::FormNs)) {
        if (field.attribute(u"var"_s) == name)
            return xml::child(field, u"value", xml::FormNs).text();
    }
    return {};
}

qint64 maxFileSize(const QDomElement &iq)
{
    // ejabberd has forms of older versions beside it.
    for (const auto &form : xml::children(disco::info(iq), u"x", xml::FormNs)) {
        if (valueOf(form, "FORM_TYPE"_L1) == UploadNs)
            return positive(valueOf(form, "max-file-size"_L1));
    }
    return 0;
}

QDomElement slotRequest(const SlotWish &wish)
{
    auto request = xml::element(u"request"_s, UploadNs);
    request.setAttribute(u"filename"_s, wish.name);
    request.setAttribute(u"size"_s, qlonglong(wish.size));
    request.setAttribute(u"content-type"_s, wish.mediaType);
    return request;
}

static std::optional<QByteArray> allowedName(const QString &name)
{
    for (const char *one : {"Authorization", "Cookie", "Expires"}) {
        if (name.trimmed().compare(QLatin1StringView(one), Qt::CaseInsensitive) == 0)
            return QByteArray(one);
    }
    return std::nullopt;
}

static QList<std::pair<QByteArray, QByteArray>> headersIn(const QDomElement &put)
{
    constexpr qsizetype Most = 20, Longest = 16'384;
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const auto &header : xml::children(put, u"header", UploadNs)) {
        const auto name = allowedName(header.attribute(u"name"_s).left(100));
        QString value = header.text();
        value.removeIf([](QChar letter) { return letter.unicode() < 0x20 || letter.unicode() > 0x7e; });
        if (name && !value.isEmpty() && value.size() <= Longest && headers.size() < Most)
            headers.emplaceBack(*name, value.toLatin1());
    }
    return headers;
}

std::optional<UploadSlot> uploadSlot(const QDomElement &iq)
{
    const auto slot = xml::child(iq, u"slot", UploadNs);
    const auto put = xml::child(slot, u"put", UploadNs);
    const QString to = put.attribute(u"url"_s);
    const QString from = xml::child(slot, u"get", UploadNs).attribute(u"url"_s);
    if (!isSharedAddress(to) || !isSharedAddress(from))
        return std::nullopt;
    return UploadSlot {QUrl(to), QUrl(from), headersIn(put)};
}

} // namespace parlour::sharing
