// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/captcha/captcha.h"

#include "protocol/text/bounded.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace parlour::captcha {

static constexpr auto CaptchaNs = "urn:xmpp:captcha"_L1;
static constexpr auto BitsNs = "urn:xmpp:bob"_L1;
static constexpr auto OutOfBandNs = "jabber:x:oob"_L1;
static constexpr qsizetype MaxBytes = 256 * 1024;
static constexpr qsizetype MaxAttachments = 5;
static constexpr qsizetype MaxAddress = 2000;

static std::optional<Attachment> bits(const QDomElement &data)
{
    const QString cid = data.attribute(u"cid"_s);
    const QString text = data.text();
    if (cid.isEmpty() || cid.size() > MaxAddress || text.size() > 2 * MaxBytes)
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (bytes.isEmpty() || bytes.size() > MaxBytes)
        return std::nullopt;
    return Attachment {u"cid:"_s + cid, bytes};
}

static QString value(const DataForm &form, QStringView var)
{
    const auto *field = form.field(var);
    return field ? field->value() : QString();
}

QString webAddress(const QString &text)
{
    if (text.size() > MaxAddress)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? text : QString();
}

QList<Attachment> attachments(const QDomElement &parent)
{
    QList<Attachment> result;
    for (const auto &data : xml::children(parent, u"data", BitsNs)) {
        if (result.size() == MaxAttachments)
            break;
        if (const auto attachment = bits(data))
            result << *attachment;
    }
    return result;
}

QString webPage(const QDomElement &parent)
{
    return webAddress(xml::child(xml::child(parent, u"x", OutOfBandNs), u"url", OutOfBandNs).text().trimmed());
}

std::optional<Challenge> challenge(const QDomElement &message)
{
    const auto from = Jid::parse(message.attribute(u"from"_s));
    const QString type = message.attribute(u"type"_s);
    if (message.tagName() != "message"_L1 || type == "error"_L1 || type == "groupchat"_L1 || !from || !from->isBare()
        || !xml::child(message, u"x", xml::MucUserNs).isNull())
        return std::nullopt;
    const auto form = dataForm(xml::child(xml::child(message, u"captcha", CaptchaNs), u"x", xml::FormNs));
    if (!form || form->type != DataForm::Type::Form || form->formType() != CaptchaNs)
        return std::nullopt;
    const auto asked = Jid::parseForeign(value(*form, u"from"));
    const QString sid = value(*form, u"sid");
    if (!asked || asked->local().isEmpty() || sid.isEmpty() || sid.size() > MaxId
        || (*from != asked->toBare() && from->toString() != asked->domain()))
        return std::nullopt;
    return Challenge {asked->toBare(), sid, *form, attachments(message), webPage(message)};
}

QDomElement answer(const DataForm &form)
{
    auto captcha = xml::element(u"captcha"_s, CaptchaNs);
    appendForm(captcha, form);
    return captcha;
}

QDomElement attachmentQuery(const QString &address)
{
    auto data = xml::element(u"data"_s, BitsNs);
    data.setAttribute(u"cid"_s, address.startsWith("cid:"_L1) ? address.sliced(4) : address);
    return data;
}

std::optional<Attachment> attachment(const QDomElement &iq)
{
    const auto data = xml::child(iq, u"data", BitsNs);
    return data.isNull() ? std::nullopt : bits(data);
}

} // namespace parlour::captcha
