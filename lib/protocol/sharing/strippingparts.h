// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

/// What stripping.h is made of.
namespace parlour::sharing {

/// Which side of a picture is up, 1 to 8, as `tiff`, the content of an Exif block, has it; 1 where it does not say.
int orientation(QByteArrayView tiff);
/// An Exif block that says nothing else.
QByteArray orientationOnly(int orientation);

/// The picture with what makes it, or nothing where it is damaged. Each is given a file of its kind.
std::optional<QByteArray> strippedJpeg(QByteArrayView file);
std::optional<QByteArray> strippedPng(QByteArrayView file);
std::optional<QByteArray> strippedWebp(QByteArrayView file);

} // namespace parlour::sharing
