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
 * Transverse Mercator on the ellipsoid, with a scale of 1 on the central meridian: true shapes, and over Thailand,
 * which is narrow from west to east, sizes true to 0.5 % (Web Mercator: 14 %). Krüger's series to the fourth order,
 * as C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", Journal of Geodesy 85 (2011)
 * 475-485, equations 7 to 9, 11, 12 and 35, gives it; exact to a millimetre and better within 35 degrees
 * of the central meridian. A value; any thread.
 */
class TransverseMercator final
{
public:
    explicit TransverseMercator(double centralMeridian, Ellipsoid ellipsoid = {});

    /** Metres east of the central meridian and metres *south* of the equator: y grows downwards, as on screens. */
    [[nodiscard]] QPointF toPlane(const GeoPoint &point) const;

private:
    double m_centralMeridian;
    double m_eccentricity;
    double m_meridianRadius; ///< of the circle as long as a meridian
    std::array<double, 4> m_series;
};

/** The one that the program's map is drawn in: its meridian is the middle of Thailand. */
[[nodiscard]] const TransverseMercator &thailandProjection();

} // namespace mueang::map
