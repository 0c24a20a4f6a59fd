// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/sharedfile.h"

#include "protocol/sharing/filename.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"
#include "protocol/xml/fallback.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::sharing {

static constexpr auto SharingNs = "urn:xmpp:sfs:0"_L1;
static constexpr auto MetadataNs = "urn:xmpp:file:metadata:0"_L1;
static constexpr auto UrlDataNs = "http://jabber.org/protocol/url-data"_L1;
static constexpr auto HashesNs = "urn:xmpp:hashes:2"_L1;
static constexpr auto OutOfBandNs = "jabber:x:oob"_L1;
static constexpr qsizetype LongestAddress = 2000;
static constexpr qsizetype LongestDescription = 500;
static constexpr int LargestSide = 1'000'000;

bool isSharedAddress(const QString &url)
{
    if (url.size() > LongestAddress)
        return false;
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && parsed.scheme() == "https"_L1 && !parsed.host().isEmpty() && parsed.userInfo().isEmpty();
}

FileKind claimedKind(const SharedFile &file)
{
    if (!file.mediaType.isEmpty())
        return kindOf(file.mediaType);
    static const QHash<QString, FileKind> endings {
        {u"jpg"_s, FileKind::Picture},  {u"jpeg"_s, FileKind::Picture}, {u"png"_s, FileKind::Picture},
        {u"webp"_s, FileKind::Picture}, {u"gif"_s, FileKind::Picture},  {u"mp3"_s, FileKind::Audio},
        {u"ogg"_s, FileKind::Audio},    {u"opus"_s, FileKind::Audio},   {u"m4a"_s, FileKind::Audio},
        {u"wav"_s, FileKind::Audio},    {u"flac"_s, FileKind::Audio},   {u"oga"_s, FileKind::Audio},
        {u"mkv"_s, FileKind::Video},    {u"m4v"_s, FileKind::Video},    {u"ogv"_s, FileKind::Video},
        {u"mp4"_s, FileKind::Video},    {u"webm"_s, FileKind::Video},   {u"mov"_s, FileKind::Video}};
    return endings.value(file.name.section(u'.', -1).toLower(), FileKind::Other);
}

static qint64 number(const QDomElement &parent, QStringView name, qint64 most)
{
    bool isNumber = false;
    const qint64 value = xml::child(parent, name, MetadataNs).text().trimmed().left(20).toLongLong(&isNumber);
    return isNumber && value >= 0 && value <= most ? value : -1;
}

static QByteArray hash(const QDomElement &file)
{
    for (const auto &element : xml::children(file, u"hash", HashesNs)) {
        const auto bytes = QByteArray::fromBase64(element.text().trimmed().left(100).toLatin1());
        if (element.attribute(u"algo"_s) == "sha-256"_L1 && bytes.size() == 32)
            return bytes;
    }
    return {};
}

/// A media type as RFC 6838 has it, without parameters.
static QString mediaType(const QString &text)
{
    const QString type = text.section(u';', 0, 0).trimmed().toLower();
    const bool isOne =
        type.size() <= 127 && type.count(u'/') == 1 && !type.startsWith(u'/') && !type.endsWith(u'/')
        && std::ranges::all_of(type, [](QChar letter) {
               return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || u"!#$&-^_.+/"_s.contains(letter));
           });
    return isOne ? type : QString();
}

static std::optional<SharedFile> described(const QDomElement &sharing)
{
    SharedFile file;
    int looked = 0;
    for (const auto &source : xml::children(xml::child(sharing, u"sources", SharingNs), u"url-data", UrlDataNs)) {
        const QString target = source.attribute(u"target"_s);
        if (isSharedAddress(target)) {
            file.url = target;
            break;
        }
        if (++looked == 20)
            break;
    }
    if (file.url.isEmpty())
        return std::nullopt;
    const auto about = xml::child(sharing, u"file", MetadataNs);
    const QString name = xml::child(about, u"name", MetadataNs).text();
    file.name = name.isEmpty() ? fileNameOf(file.url) : safeFileName(name);
    file.size = number(about, u"size", 1LL << 50);
    file.mediaType = mediaType(xml::child(about, u"media-type", MetadataNs).text());
    const auto width = number(about, u"width", LargestSide), height = number(about, u"height", LargestSide);
    if (width > 0 && height > 0)
        file.dimensions = QSize(int(width), int(height));
    file.sha256 = hash(about);
    file.description =
        bounded(oneLine(xml::child(about, u"desc", MetadataNs).text().left(4 * LongestDescription)).simplified(),
                LongestDescription);
    return file;
}

std::optional<SharedFile> sharedFile(const QDomElement &message, const QString &body)
{
    if (auto file = described(xml::child(message, u"file-sharing", SharingNs)))
        return file;
    const QString url = xml::child(xml::child(message, u"x", OutOfBandNs), u"url", OutOfBandNs).text().trimmed();
    if (url.isEmpty() || url != body.trimmed() || !isSharedAddress(url))
        return std::nullopt;
    return SharedFile {.url = url, .name = fileNameOf(url)};
}

QString wordsBeside(const SharedFile &file, const QDomElement &message, const QString &body)
{
    const QString words = fallback::split(message, body, SharingNs).body.trimmed();
    return words.isEmpty() ? file.url : words;
}

void addFile(const QDomElement &message, const SharedFile &file)
{
    auto sharing = xml::append(message, u"file-sharing"_s, SharingNs);
    sharing.setAttribute(u"disposition"_s, u"inline"_s);
    const auto about = xml::append(sharing, u"file"_s, MetadataNs);
    xml::appendText(about, u"name"_s, file.name);
    if (!file.mediaType.isEmpty())
        xml::appendText(about, u"media-type"_s, file.mediaType);
    if (file.size >= 0)
        xml::appendText(about, u"size"_s, QString::number(file.size));
    if (!file.dimensions.isEmpty()) {
        xml::appendText(about, u"width"_s, QString::number(file.dimensions.width()));
        xml::appendText(about, u"height"_s, QString::number(file.dimensions.height()));
    }
    if (!file.sha256.isEmpty())
        xml::appendText(about, u"hash"_s, QString::fromLatin1(file.sha256.toBase64()), HashesNs)
            .setAttribute(u"algo"_s, u"sha-256"_s);
    if (!file.description.isEmpty())
        xml::appendText(about, u"desc"_s, file.description);
    const auto sources = xml::append(sharing, u"sources"_s, SharingNs);
    xml::append(sources, u"url-data"_s, UrlDataNs).setAttribute(u"target"_s, file.url);
    xml::appendText(xml::append(message, u"x"_s, OutOfBandNs), u"url"_s, file.url);
    fallback::mark(message, SharingNs);
}

QString cacheKey(const QString &url)
{
    return QString::fromLatin1(QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace parlour::sharing
