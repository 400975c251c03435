/** A config of every key once, with values of all kinds. */
export const FULL = `extends: [recommended]
ignore: ["**/Legacy/**", "!**/Legacy/keep/**"]
rules: { unresolved-reference: error, unknown-permission: off }
overrides:
  - files: ["sandbox/**"]
    rules: { undeclared-feature: off }
policy:
  roles:
    - match: ["customrole_*_integration"]           # glob or list of globs over script ids
      profile: integration
      require: { LIST_CUSTJOB: VIEW, "[scriptid=customrecord_invoice]": FULL }   # at least this level
      require-custom-objects: VIEW
      forbid: ["ADMI_MANAGE*"]
      limit: { "TRAN_*": EDIT, '[scriptid=cseg_*]': NONE }
      settings: { restrictip: T, tfarequired: [SMS, TOTP], subsidiaryoption: [ALL, ALLACTIVE], tfaduration: 12 }
  duties:
    - id: vendor-and-payment
      title: Create vendors and pay them
      risk: high
      sides:
        - { LIST_VENDOR: CREATE }
        - { TRAN_VENDPYMT: CREATE, TRAN_CHECK: CREATE }
  widening: high
  combinations:
    - [customrole_ap_clerk, customrole_treasury]
exceptions:
  - { rule: duty-conflict, role: customrole_owner, duty: vendor-and-payment, reason: "small team", approved-by: cfo@example.com, expires: 2027-03-31 }
`.replaceAll('duty-conflict', 'level-mismatch');
