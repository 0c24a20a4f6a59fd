// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

/// Parts of stripping.h.
namespace parlour::sharing {

/// The orientation of a picture, 1 to 8, in `tiff`, the content of an Exif block; 1 where it has none.
int orientation(QByteArrayView tiff);
/// An Exif block with nothing else.
QByteArray orientationOnly(int orientation);

/// Returns the picture reduced to what makes it, or nothing where it is damaged. Each takes a file of its kind.
std::optional<QByteArray> strippedJpeg(QByteArrayView file);
std::optional<QByteArray> strippedPng(QByteArrayView file);
std::optional<QByteArray> strippedWebp(QByteArrayView file);

} // namespace parlour::sharing
