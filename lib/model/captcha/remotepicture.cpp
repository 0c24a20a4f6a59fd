// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/captcha/remotepicture.h"

#include "model/captcha/picture.h"

namespace parlour {

RemotePicture::RemotePicture(QObject *parent)
    : RemotePicture(Download::Rules {}, parent)
{
}

RemotePicture::RemotePicture(const Download::Rules &rules, QObject *parent)
    : QObject(parent)
    , m_download(rules)
{
    connect(&m_download, &Download::finished, this, [this](const QByteArray &data) {
        const auto work = [data](const picture::Stop &stop) { return safePicture(data, stop); };
        m_decoding.add(PictureQueue::Wish::Asked, this, work, [this, address = m_address](const QString &picture) {
            if (address == m_address)
                setState(picture.isEmpty() ? State::Failed : State::Shown, picture);
        });
    });
    connect(&m_download, &Download::failed, this, [this] { setState(State::Failed); });
}

void RemotePicture::setAddress(const QString &address)
{
    if (m_address == address)
        return;
    m_address = address;
    m_download.cancel();
    setState(isFetchable(QUrl(address, QUrl::StrictMode)) ? State::Waiting : State::Unreachable);
}

QString RemotePicture::host() const
{
    return m_state == State::Unreachable ? QString() : QUrl(m_address, QUrl::StrictMode).host(QUrl::FullyEncoded);
}

void RemotePicture::fetch()
{
    if (m_state != State::Waiting && m_state != State::Failed)
        return;
    setState(State::Fetching);
    m_download.start(QUrl(m_address, QUrl::StrictMode));
}

void RemotePicture::setState(State state, const QString &source)
{
    m_state = state;
    m_source = source;
    Q_EMIT changed();
}

} // namespace parlour
