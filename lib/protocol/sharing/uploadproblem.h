// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace parlour::sharing {

/// Reason why an upload failed.
enum class UploadProblem {
    TooLarge,    ///< 413: the server takes no file of that size.
    WrongLength, ///< 400 or 411: the server expected another number of bytes, or was not told one.
    WrongType,   ///< 415: no file of that type.
    Used,        ///< 409: something is there already.
    Expired,     ///< 404 or 410: the slot is not kept any more.
    NotAllowed,  ///< 401 or 403: not, or not any more; some servers say that of a slot that was used, or expired.
    NoSpace,     ///< 507: the server's disk, or our share of it, is full.
    ServerFault, ///< Any other answer.
    Unclear,     ///< The server reports success, and does not have the file.
    Cut,         ///< The connection broke, or stood still.
    Untrusted,   ///< The certificate of the server for uploads is not to be trusted.
    Changed,     ///< The file on this computer is gone, or not what it was.
};

/// Translates the status of the answer to a PUT; nothing where that is success, even one to be checked.
std::optional<UploadProblem> uploadProblem(int status);

/// Returns whether another try, with a new slot, can help without anybody doing anything about it.
bool passesByItself(UploadProblem problem);

} // namespace parlour::sharing
