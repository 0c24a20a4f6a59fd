// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that might be played: what they are taken for, and their bytes without covers.
#include "elements.h"
#include "protocol/sharing/covers.h"
#include "protocol/sharing/mediatype.h"

using namespace parlour;
using sharing::Container;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto bytes = [&file](qint64 at, qint64 most) { return at < file.size() ? file.mid(at, most) : QByteArray(); };
    const Container container = sharing::containerOf(bytes);
    if (container == Container::None)
        return 0;
    for (const char *list : {"#EXTM3U", "ffconcat", "v=0", "<", "WEBVTT", "[playlist]", "http", "file:"}) {
        const qint64 tag = container == Container::Mp3 ? sharing::tagLength(file) : 0;
        fuzz::require(!file.startsWith(list) && !file.sliced(tag).startsWith(list), "a list is no sound");
    }
    fuzz::require(container == Container::Matroska || container == Container::Mp3
                      || (file.left(32).contains('\0') && !file.left(file.indexOf('\0')).toLower().contains("<mpd")),
                  "what reads text sees none");
    const auto bare = sharing::withoutCovers(container, bytes);
    const QByteArray whole = bare(0, file.size());
    fuzz::require(whole.size() == file.size(), "places stay");
    fuzz::require(sharing::containerOf(bare) == container, "it stays what it is");
    QByteArray pieces;
    for (qint64 at = 0; at < file.size(); at += 777)
        pieces += bare(at, 777);
    fuzz::require(pieces == whole, "pieces give what the whole gives");
    return 0;
}
