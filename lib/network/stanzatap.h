// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>
#include <QLocale>
#include <QXmppClientExtension.h>

namespace parlour {

/// Takes every stanza before QXmpp does anything with it, and swallows what QXmpp would close the stream over:
/// whitespace pings, unknown top-level elements, IQs of a bogus type. Of words in several languages only those for the
/// person go on.
class StanzaTap : public QXmppClientExtension
{
    Q_OBJECT

public:
    /// Keeps the texts for a person who reads `languages`, the best first.
    explicit StanzaTap(const QStringList &languages = QLocale().uiLanguages())
        : m_languages(languages)
    {
    }

    using QXmppClientExtension::handleStanza;
    bool handleStanza(const QDomElement &element, const std::optional<QXmppE2eeMetadata> &metadata) override;

    /// Treats `element` as if it had come through QXmpp. Returns false when it is QXmpp's business.
    bool take(const QDomElement &element);

Q_SIGNALS:
    /// A <presence/> or <message/>.
    void stanza(const QDomElement &stanza);
    /// An <iq/> of type result or error.
    void answer(const QDomElement &iq);
    /// An <iq/> of type get or set.
    void request(const QDomElement &iq);
    void features(const QDomElement &features);

private:
    const QStringList m_languages;
};

} // namespace parlour
