// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/acting.h"
#include "protocol/message/messageactions.h"
#include "storage/history/historystore.h"

namespace parlour {

/// The message that a draft is about: one that it answers, or one of ours that it is to replace.
struct DraftSubject
{
    enum class Kind { None, Reply, Correction };
    Kind kind = Kind::None;
    QString target {};                      ///< Id by which others know the message, and the store finds it.
    QString id {};                          ///< Id that its sender gave it.
    QString nick {};                        ///< Of its author.
    QString words {};                       ///< The beginning of its text, in one line.
    QString typed {};                       ///< Of a correction: the draft with which it begins.
    std::optional<history::Reply> reply {}; ///< The message that it answers itself.
    explicit operator bool() const { return kind != Kind::None; }
    bool operator==(const DraftSubject &) const = default;

    /// Makes the subject of a draft that answers `message`, or corrects it.
    static DraftSubject answering(const history::Message &message,
                                  messageactions::Naming naming = messageactions::Naming::ByRoom);
    static DraftSubject correcting(const history::Message &message,
                                   messageactions::Naming naming = messageactions::Naming::ByRoom);

    /// Return the message that the new one answers, and the id of the one that it corrects.
    std::optional<history::Reply> answered() const;
    QString corrected() const { return kind == Kind::Correction ? id : QString(); }
};

/// Returns the id by which others know `message`, if it has one; with ByRoom else the sender's.
QString nameOf(const history::Message &message, messageactions::Naming naming);
/// Returns the content of our message as it is sent.
acting::Words wordsOf(const UnconfirmedMessage &message);
/// Returns the input that makes `message`.
QString typedAs(const history::Message &message);

} // namespace parlour
