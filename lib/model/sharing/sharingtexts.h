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

/// "2.4 MB".
QString size(qint64 bytes);
/// Why a file did not arrive.
QString problem(sharing::UploadProblem problem);
/// Why the server gave no place for one; `most` is what it takes, 0: not known.
QString refusal(const IqFailure &failure, qint64 most);
/// It is larger than that.
QString tooLarge(qint64 most);
/// Why a file could not be loaded.
QString problem(Download::Problem problem);
/// What is to be known of what a picture tells; empty where there is nothing.
QString telling(sharing::Stripped::Outcome outcome, bool original);

} // namespace sharingtexts
} // namespace parlour
