// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/download.h"
#include "network/stream.h"
#include "protocol/sharing/stripping.h"
#include "protocol/sharing/uploadproblem.h"

#include <QCoreApplication>

namespace parlour {

/// The translation context of sentences about files.
class SharingWords
{
    Q_DECLARE_TR_FUNCTIONS(parlour::SharingWords)
};

/// Sentences about files.
namespace sharingtexts {

/// Returns "2.4 MB".
QString size(qint64 bytes);
/// Returns "1:05", or "1:00:05".
QString duration(qint64 milliseconds);
/// Returns the reason why an upload failed.
QString problem(sharing::UploadProblem problem);
/// Returns the reason why the server gave no slot for a file; `most` is the largest size that it takes, 0: not known.
QString refusal(const IqFailure &failure, qint64 most);
/// Says that a file is larger than `most`.
QString tooLarge(qint64 most);
/// Returns the reason why a file could not be loaded.
QString problem(Download::Problem problem);
/// Says that what was loaded is not what was sent.
QString otherFile();
/// Returns a note about the metadata of a picture; empty if there is none.
QString telling(sharing::Stripped::Outcome outcome, bool original);

} // namespace sharingtexts
} // namespace parlour
