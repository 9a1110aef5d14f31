import ProjectModel

/// Earned schedule on a plan, in the plan's periods, after W. Lipke.
package struct EarnedSchedule: Sendable {
    /// AT: how many periods have passed.
    package let actualTime: Rational
    /// PD: after how many periods the plan is complete.
    package let plannedDuration: Rational
    /// ES: the time at which the plan reaches what is earned.
    package let earnedSchedule: Rational
    /// SV(t) = ES − AT.
    package let scheduleVariance: Rational
    /// SPI(t) = ES / AT; nil before any time has passed.
    package let schedulePerformance: Rational?
    /// IEAC(t) = PD / SPI(t); nil where nothing is earned.
    package let estimate: Rational?
    /// The day on which the plan reaches what is earned; nil for numbered periods.
    package let earnedUntil: CivilDate?
    /// The day of IEAC(t): when the work ends if it goes on as it went; nil for numbered periods.
    package internal(set) var forecastFinish: CivilDate?

    package init(_ plan: PlanCurve, earned: Rational, actualTime: Rational) {
        self.actualTime = actualTime
        plannedDuration = plan.duration
        earnedSchedule = plan.earnedSchedule(earned)
        scheduleVariance = earnedSchedule - actualTime
        schedulePerformance = earnedSchedule / actualTime
        estimate = schedulePerformance.flatMap { plan.duration / $0 }
        earnedUntil = plan.day(at: earnedSchedule)
        forecastFinish = estimate.flatMap { plan.day(at: $0) }
    }
}
