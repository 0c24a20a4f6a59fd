// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/sharingtexts.h"

#include "model/texts/failuretexts.h"

#include <QLocale>

namespace parlour {

using sharing::Stripped;
using sharing::UploadProblem;

QString sharingtexts::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString sharingtexts::duration(qint64 milliseconds)
{
    const qint64 seconds = std::max(milliseconds, qint64(0)) / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString end = QLatin1Char(':') + two(seconds % 60);
    if (seconds < 3600)
        return QString::number(seconds / 60) + end;
    return QString::number(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60) + end;
}

QString sharingtexts::problem(UploadProblem problem)
{
    switch (problem) {
    case UploadProblem::TooLarge:
        return SharingWords::tr("Your server does not take a file of this size (413).");
    case UploadProblem::WrongLength:
        return SharingWords::tr("Your server expected a file of another length.");
    case UploadProblem::WrongType:
        return SharingWords::tr("Your server does not take files of this type (415).");
    case UploadProblem::Used:
        return SharingWords::tr("The place that your server gave for the file was already used (409).");
    case UploadProblem::Expired:
        return SharingWords::tr("The place that your server gave for the file has expired.");
    case UploadProblem::NotAllowed:
        return SharingWords::tr("Your server did not let the file in: the place for it was used, or has expired.");
    case UploadProblem::NoSpace:
        return SharingWords::tr("Your server has no space left for the file (507).");
    case UploadProblem::ServerFault:
        return SharingWords::tr("Your server could not take the file.");
    case UploadProblem::Unclear:
        return SharingWords::tr("Your server took the file, but does not have it.");
    case UploadProblem::Cut:
        return SharingWords::tr("The connection broke while the file was sent.");
    case UploadProblem::Untrusted:
        return SharingWords::tr("The certificate of the place where files go cannot be trusted.");
    case UploadProblem::Changed:
        return SharingWords::tr("The file has changed on this computer, or is not there any more.");
    }
    return {};
}

QString sharingtexts::tooLarge(qint64 most)
{
    return most > 0 ? SharingWords::tr("Your server takes files of up to %1.").arg(size(most))
                    : SharingWords::tr("The file is too large for your server.");
}

QString sharingtexts::refusal(const IqFailure &failure, qint64 most)
{
    const auto &file = failure.error.file;
    if (file.tooLarge)
        return tooLarge(file.maxSize > 0 ? file.maxSize : most);
    if (file.retryAt.isValid())
        return SharingWords::tr("Your server takes more files from %1 on.")
            .arg(QLocale().toString(file.retryAt.toLocalTime(), QLocale::ShortFormat));
    return failuretexts::sentence(failure);
}

QString sharingtexts::problem(Download::Problem problem)
{
    switch (problem) {
    case Download::Problem::Unreachable:
        return SharingWords::tr("The server that keeps the file cannot be reached.");
    case Download::Problem::Gone:
        return SharingWords::tr("The file is not there any more.");
    case Download::Problem::Refused:
        return SharingWords::tr("The server does not give the file.");
    case Download::Problem::TooLarge:
        return SharingWords::tr("The file is too large to be loaded.");
    case Download::Problem::Unkept:
        return SharingWords::tr("The file cannot be kept on this computer.");
    }
    return {};
}

QString sharingtexts::otherFile()
{
    return SharingWords::tr("The server gives another file than the one that was sent.");
}

QString sharingtexts::telling(Stripped::Outcome outcome, bool original)
{
    switch (outcome) {
    case Stripped::Outcome::Nothing:
        return {};
    case Stripped::Outcome::Removed:
        return original ? SharingWords::tr("Tells where and with what it was taken")
                        : SharingWords::tr("Location and camera data removed");
    case Stripped::Outcome::Unknown:
        return SharingWords::tr("May tell where it was taken: Parlour cannot remove that from this kind of file");
    }
    return {};
}

} // namespace parlour
