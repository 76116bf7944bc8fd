// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <array>

namespace mueang::map {

/** Degrees, WGS 84. */
struct GeoPoint
{
    double longitude = 0;
    double latitude = 0;
};

struct Ellipsoid
{
    double radius = 6'378'137.0; ///< semi-major axis in metres; WGS 84
    double flattening = 1.0 / 298.257223563;
};

/**
 * Transverse Mercator projection of the ellipsoid with a scale of 1 on the central meridian. It is conformal, and over
 * Thailand, which is narrow from west to east, areas are true to 0.5 % (Web Mercator: 14 %). Uses Krüger's series to
 * the fourth order from C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", Journal of Geodesy
 * 85 (2011) 475-485, equations 7 to 9, 11, 12 and 35; accurate to a millimetre within 35 degrees of the central
 * meridian. Thread-safe.
 */
class TransverseMercator final
{
public:
    explicit TransverseMercator(double centralMeridian, Ellipsoid ellipsoid = {});

    /** Returns metres east of the central meridian and metres *south* of the equator: y grows downwards, as in Qt. */
    [[nodiscard]] QPointF toPlane(const GeoPoint &point) const;

private:
    double m_centralMeridian;
    double m_eccentricity;
    double m_meridianRadius; ///< of a circle that is as long as a meridian
    std::array<double, 4> m_series;
};

/** Returns the projection of the program's map, whose central meridian is in the middle of Thailand. */
[[nodiscard]] const TransverseMercator &thailandProjection();

} // namespace mueang::map
