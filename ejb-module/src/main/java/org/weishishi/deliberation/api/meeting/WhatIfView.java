package org.weishishi.deliberation.api.meeting;

import org.weishishi.deliberation.api.simulation.SimulationAnswer;

/**
 * 假如 · what happens to an item when a member leaves or is recused.
 *
 * @param now as things stand
 * @param left when the member left
 * @param recused when the member were recused
 */
public record WhatIfView(SimulationAnswer.Heads now, SimulationAnswer.Heads left, SimulationAnswer.Heads recused) {}
