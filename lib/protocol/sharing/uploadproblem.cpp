// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/uploadproblem.h"

namespace parlour::sharing {

std::optional<UploadProblem> uploadProblem(int status)
{
    switch (status) {
    case 400:
    case 411:
        return UploadProblem::WrongLength;
    case 401:
    case 403:
        return UploadProblem::NotAllowed;
    case 404:
    case 410:
        return UploadProblem::Expired;
    case 409:
        return UploadProblem::Used;
    case 413:
        return UploadProblem::TooLarge;
    case 415:
        return UploadProblem::WrongType;
    case 507:
        return UploadProblem::NoSpace;
    default: // Not an enum of ours.
        return status >= 200 && status < 300 ? std::nullopt : std::optional(UploadProblem::ServerFault);
    }
}

bool passesByItself(UploadProblem problem)
{
    switch (problem) {
    case UploadProblem::Used:
    case UploadProblem::Expired:
    case UploadProblem::Cut:
        return true;
    case UploadProblem::TooLarge:
    case UploadProblem::WrongLength:
    case UploadProblem::WrongType:
    case UploadProblem::NotAllowed:
    case UploadProblem::NoSpace:
    case UploadProblem::ServerFault:
    case UploadProblem::Unclear:
    case UploadProblem::Untrusted:
    case UploadProblem::Changed:
        return false;
    }
    return false;
}

} // namespace parlour::sharing
