package io.oncoagent.knowledge.ingest;

import java.util.List;

/**
 * Questions that no oncology guideline answers, written for this project: everyday topics, and medicine outside oncology. The distance gate is set where the
 * installed passages lie farther from a question than from nearly all of these.
 */
final class GateProbes {
  static final List<String> QUESTIONS =
      List.of(
          "How do I reset the password of my bank account?",
          "What is the best recipe for sourdough bread?",
          "Which team won the football championship last year?",
          "Write a short poem about the sea in autumn.",
          "How does a heat pump warm a house in winter?",
          "Explain the difference between a lease and a mortgage.",
          "What are good hiking trails near the lake?",
          "How do I sort a list in Python?",
          "Which metformin dose should I start in newly diagnosed type 2 diabetes?",
          "Target blood pressure in a 70-year-old with hypertension and gout",
          "First-line antibiotic for community-acquired pneumonia in an outpatient",
          "How long to anticoagulate after a provoked deep vein thrombosis?",
          "Inhaled corticosteroid step-up in poorly controlled asthma",
          "Child with barking cough and stridor at night, which treatment?",
          "Management of acute ankle sprain without fracture",
          "When to start statins for primary prevention in a smoker of 50?",
          "Levothyroxine adjustment in pregnancy with hypothyroidism",
          "Acute appendicitis in a young adult: antibiotics or operation?",
          "Eczema in a toddler, how often to use emollients?",
          "Which vaccines before travelling to the tropics?",
          "Migraine prophylaxis after failure of a beta blocker",
          "Treatment of uncomplicated urinary tract infection in a woman",
          "Rate or rhythm control in new atrial fibrillation?",
          "Thrombolysis window in acute ischaemic stroke",
          "Osteoporosis drug holiday after five years of alendronate",
          "Schizophrenia with weight gain on olanzapine, what to switch to?",
          "Dose of ibuprofen for dental pain after extraction",
          "Inguinal hernia repair, mesh or no mesh?",
          "Acute gout flare with chronic kidney disease, colchicine dose",
          "Parkinson disease with early wearing off, which add-on?");

  private GateProbes() {}
}
