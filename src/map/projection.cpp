// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "map/projection.h"

#include <cmath>
#include <numbers>

namespace mueang::map {

namespace {

constexpr double degree = std::numbers::pi / 180.0;
constexpr double middleOfThailand = 101.5;

/** Returns the tangent of the conformal latitude for that of the geographic latitude (Karney, equations 7 to 9). */
double conformalTangent(double tangent, double eccentricity)
{
    const double secant = std::hypot(1.0, tangent);
    const double sigma = std::sinh(eccentricity * std::atanh(eccentricity * tangent / secant));
    return tangent * std::hypot(1.0, sigma) - sigma * secant;
}

/** Returns what the series adds to (xi, eta), which point north and east. */
QPointF seriesAt(const std::array<double, 4> &coefficients, double xi, double eta)
{
    QPointF sum;
    for (std::size_t i = 0; i < coefficients.size(); ++i) {
        const double times = 2.0 * static_cast<double>(i + 1);
        sum.rx() += coefficients[i] * std::sin(times * xi) * std::cosh(times * eta);
        sum.ry() += coefficients[i] * std::cos(times * xi) * std::sinh(times * eta);
    }
    return sum;
}

double thirdFlattening(const Ellipsoid &ellipsoid)
{
    return ellipsoid.flattening / (2.0 - ellipsoid.flattening);
}

double meridianRadius(const Ellipsoid &ellipsoid)
{
    const double n = thirdFlattening(ellipsoid);
    return ellipsoid.radius / (1.0 + n) * (1.0 + n * n / 4.0 + n * n * n * n / 64.0);
}

/** Returns the coefficients of the series (Karney, equation 35). */
std::array<double, 4> seriesOf(double n)
{
    const double n2 = n * n;
    const double n3 = n2 * n;
    const double n4 = n2 * n2;
    return {
        n / 2.0 - n2 * 2.0 / 3.0 + n3 * 5.0 / 16.0 + n4 * 41.0 / 180.0,
        n2 * 13.0 / 48.0 - n3 * 3.0 / 5.0 + n4 * 557.0 / 1440.0,
        n3 * 61.0 / 240.0 - n4 * 103.0 / 140.0,
        n4 * 49561.0 / 161280.0,
    };
}

} // namespace

TransverseMercator::TransverseMercator(double centralMeridian, Ellipsoid ellipsoid)
    : m_centralMeridian(centralMeridian)
    , m_eccentricity(std::sqrt(ellipsoid.flattening * (2.0 - ellipsoid.flattening)))
    , m_meridianRadius(meridianRadius(ellipsoid))
    , m_series(seriesOf(thirdFlattening(ellipsoid)))
{ }

QPointF TransverseMercator::toPlane(const GeoPoint &point) const
{
    const double longitude = (point.longitude - m_centralMeridian) * degree;
    const double tangent = conformalTangent(std::tan(point.latitude * degree), m_eccentricity);
    const double xi = std::atan2(tangent, std::cos(longitude));
    const double eta = std::asinh(std::sin(longitude) / std::hypot(tangent, std::cos(longitude)));
    const QPointF added = seriesAt(m_series, xi, eta);
    return {m_meridianRadius * (eta + added.y()), -m_meridianRadius * (xi + added.x())};
}

const TransverseMercator &thailandProjection()
{
    static const TransverseMercator projection(middleOfThailand);
    return projection;
}

} // namespace mueang::map
