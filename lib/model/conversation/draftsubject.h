// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/acting.h"
#include "protocol/message/messageactions.h"
#include "storage/history/historystore.h"

namespace parlour {

/// Which message a draft is about: one that it answers, or one of ours that it is to replace.
struct DraftSubject
{
    enum class Kind { None, Reply, Correction };
    Kind kind = Kind::None;
    QString target {};                      ///< By this id others know the message, and the store finds it.
    QString id {};                          ///< Which its sender gave it.
    QString nick {};                        ///< Whose it is.
    QString words {};                       ///< The beginning of what it says, in one line.
    std::optional<history::Reply> reply {}; ///< What the message itself answers.
    explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const DraftSubject &) const = default;

    /// A draft that answers `message`, or corrects it.
    static DraftSubject answering(const history::Message &message,
                                  messageactions::Naming naming = messageactions::Naming::ByRoom);
    static DraftSubject correcting(const history::Message &message,
                                   messageactions::Naming naming = messageactions::Naming::ByRoom);

    /// What the message that the draft becomes answers, and the id of the one that it corrects.
    std::optional<history::Reply> answered() const;
    QString corrected() const { return kind == Kind::Correction ? id : QString(); }
};

/// The id by which others know `message`, as far as it has one; with ByRoom else the sender's.
QString nameOf(const history::Message &message, messageactions::Naming naming);
/// What a message of ours says to others.
acting::Words wordsOf(const UnconfirmedMessage &message);
/// What one types so that `message` is said.
QString typedAs(const history::Message &message);

} // namespace parlour
