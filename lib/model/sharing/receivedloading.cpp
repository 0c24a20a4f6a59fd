// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The download of files to this computer.
#include "model/sharing/receivedfiles.h"
#include "model/sharing/sharingtexts.h"

#include <algorithm>

namespace parlour {

void ReceivedFiles::load(const sharing::SharedFile &shared, qint64 most, bool own, bool asked)
{
    const QString url = shared.url;
    File file = find(url);
    if (file.state == State::Loading || file.state == State::Here || !isOn() || !sharing::isSharedAddress(url))
        return;
    m_waiting.removeIf([&url](const Wish &wish) { return wish.url == url; });
    const Wish wish {url, most, own, asked, shared.sha256};
    const auto firstUnasked = std::ranges::find(m_waiting, false, &Wish::asked);
    m_waiting.insert(asked ? firstUnasked : m_waiting.end(), wish);
    file = {.state = State::Waiting};
    set(url, file);
    if (asked && !m_current.url.isEmpty() && !m_current.asked)
        giveWay();
    next();
}

/// Stops a file that nobody asked for, and has it begin anew behind those that the person waits for: its server may be
/// as slow as it likes.
void ReceivedFiles::giveWay()
{
    const Wish wish = std::exchange(m_current, {});
    m_download->cancel();
    m_part.remove();
    m_waiting.insert(std::ranges::find(m_waiting, false, &Wish::asked), wish);
    set(wish.url, {.state = State::Waiting});
}

void ReceivedFiles::cancel(const QString &url)
{
    m_waiting.removeIf([&url](const Wish &wish) { return wish.url == url; });
    if (url == m_current.url) {
        m_download->cancel();
        m_part.remove();
        m_current = {};
    }
    if (m_files.value(url).state != State::Here)
        set(url, {});
    next();
}

void ReceivedFiles::next()
{
    if (m_current.url.isEmpty() && !m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
}

void ReceivedFiles::begin(const Wish &wish)
{
    m_current = wish;
    m_part.setFileName(m_cache.part(sharing::cacheKey(wish.url), m_writer));
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner)) {
        m_current = {};
        set(wish.url, {.state = State::Failed, .problem = sharingtexts::problem(Download::Problem::Unkept)});
        return next();
    }
    auto rules = m_rules(wish.own);
    rules.maxBytes = wish.most;
    if (!wish.asked) { // Or one after the other would wait for a server that gives a byte now and then.
        rules.whileStill = false;
        rules.patience *= 4;
        rules.sameHost = true; // Another one would learn who looks.
    }
    m_hash.reset();
    rules.sink = [this](const QByteArray &part) {
        m_hash.addData(part);
        return m_part.write(part) == part.size();
    };
    m_download = std::make_unique<Download>(rules);
    // Later: a download is not deleted inside its own signal.
    connect(
        m_download.get(), &Download::finished, this, [this] { ended(true); }, Qt::QueuedConnection);
    connect(
        m_download.get(), &Download::failed, this, [this] { ended(false); }, Qt::QueuedConnection);
    connect(m_download.get(), &Download::progressed, this, [this](qint64 bytes, qint64 total) {
        File file = m_files.value(m_current.url);
        file.bytes = bytes;
        file.total = total;
        set(m_current.url, file);
    });
    set(wish.url, {.state = State::Loading});
    m_download->start(QUrl(wish.url));
}

void ReceivedFiles::ended(bool whole)
{
    if (m_current.url.isEmpty() || sender() != m_download.get())
        return;
    const Wish wish = std::exchange(m_current, {});
    const QString url = wish.url;
    const QString key = sharing::cacheKey(url);
    const bool isWritten = whole && m_part.flush();
    const bool isOther = isWritten && !wish.sha256.isEmpty() && wish.sha256 != m_hash.result();
    m_part.close();
    if (isOther) { // Whoever keeps the file can exchange it.
        m_part.remove();
        set(url, {.state = State::Failed, .problem = sharingtexts::otherFile()});
    } else if (isWritten && m_cache.keep(key, m_writer)) {
        here(url, m_cache.find(key));
    } else {
        m_part.remove();
        const auto problem = whole ? Download::Problem::Unkept : m_download->problem();
        set(url, {.state = State::Failed, .problem = sharingtexts::problem(problem)});
    }
    m_download.release()->deleteLater();
    next();
}

} // namespace parlour
